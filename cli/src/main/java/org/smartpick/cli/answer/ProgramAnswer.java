package org.smartpick.cli.answer;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.ProgramView;
import org.smartpick.advice.unknown.Unknown;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Origin;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.ReasonStep;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// One program as a person reads it: chances first where there are any, then rules, facts and
/// questions.
public final class ProgramAnswer {
    private final Ink ink;

    /// An answer written by this ink.
    public ProgramAnswer(Ink ink) {
        this.ink = ink;
    }

    /// Writes the program.
    public void write(ProgramView view) {
        Program program = view.program();
        ink.title(program.name());
        ink.say(
                program.specialty()
                        + ", "
                        + program.identity().city()
                        + ", "
                        + program.state().label()
                        + ". ACGME id "
                        + program.id()
                        + ".");
        view.findChance().ifPresent(this::chances);
        unknowns(view.unknowns());
        if (!view.rules().isEmpty()) {
            ink.space();
            ink.title("Its requirements and you");
            new RuleLines(ink).write(view.rules());
        }
        facts(program);
        results(program);
        program.fellowships()
                .forEach(fellowship ->
                        ink.tell(
                                "Clinical informatics fellowship at the institution: "
                                        + fellowship.name()
                                        + " (seen in "
                                        + fellowship.lastSeenYear()
                                        + ")."));
        if (!view.note().isBlank()) {
            ink.space();
            ink.title("Your note");
            ink.tell(view.note());
        }
        if (!view.questions().isEmpty()) {
            ink.space();
            ink.title("What to ask");
            view.questions().forEach(question -> ink.tell("- " + question));
        }
    }

    private void chances(ProgramChance chance) {
        ink.space();
        ink.title("You and this program");
        ink.tell(
                "Of 100 applicants of your type, programs like this interview "
                        + Frequency.ofHundred(chance.baseRate())
                        + ".");
        ink.tell(
                "You: an interview for "
                        + Frequency.sentence(chance.interview())
                        + " people like you, a match here for "
                        + Frequency.sentence(chance.match())
                        + ".");
        ink.tell(
                "Why: from those "
                        + Frequency.ofHundred(chance.baseRate())
                        + " to the middle of your range, in people of 100:");
        ReasonStep.walk(chance).forEach(step -> ink.tell(ReasonLine.of(step)));
        ink.aside(chance.interview().basis().summary());
    }

    private void unknowns(List<Unknown> unknowns) {
        if (unknowns.isEmpty()) {
            return;
        }
        ink.space();
        ink.title("What we do not know, and how much it matters");
        ink.tell(
                "How many more or fewer of 100 would be interviewed if we knew, the largest first.");
        TextTable table =
                TextTable.of(
                        right("  ±"),
                        givesWay("Not known"),
                        givesWay("If good"),
                        givesWay("If bad"));
        for (Unknown unknown : unknowns) {
            table.add(
                    "  " + String.format(Locale.US, "%.1f", 100 * unknown.swing()),
                    unknown.label(),
                    supposed(unknown.good()),
                    supposed(unknown.bad()));
        }
        ink.headedTable(table);
    }

    private static String supposed(Unknown.Supposed supposed) {
        return supposed.answer() + ": " + Frequency.cell(supposed.interview());
    }

    private void facts(Program program) {
        ink.space();
        ink.title("What is known");
        TextTable table = TextTable.of(left(""), givesWay(""), left(""), givesWay(""));
        FactKey.all().forEach(key -> fact(program, key, table));
        ink.table(table);
        long unknown = FactKey.all().stream().filter(key -> !program.fact(key).isKnown()).count();
        ink.aside(unknown + " more facts are unknown to us. Unknown is never no.");
    }

    private static <T> void fact(Program program, FactKey<T> key, TextTable table) {
        if (program.fact(key) instanceof Fact.Known<T> known) {
            Provenance provenance = known.provenance();
            String whose =
                    provenance.origin() == Origin.PERSON
                            ? "yours"
                            : "grade " + provenance.confidence();
            table.add(
                    "  " + key.label(),
                    key.form().print(known.value()),
                    provenance.asOf() + ", " + whose,
                    provenance.source());
        }
    }

    private void results(Program program) {
        if (program.results().isEmpty()) {
            return;
        }
        ink.space();
        ink.title("Positions in the Match, without SOAP");
        TextTable table =
                TextTable.of(
                        left("  Year"),
                        left("Track"),
                        right("Offered"),
                        right("Filled"),
                        givesWay("Source"));
        program.results()
                .forEach(result ->
                        table.add(
                                "  " + result.year(),
                                result.kind().label(),
                                Integer.toString(result.quota()),
                                Integer.toString(result.filled()),
                                result.source()));
        ink.headedTable(table);
    }
}

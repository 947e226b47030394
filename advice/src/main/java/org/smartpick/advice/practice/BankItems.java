package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartpick.advice.practice.PracticeItem.Afterwards;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.drill.ProhibitedQuestion;
import org.smartpick.interview.drill.RedFlag;
import org.smartpick.interview.drill.Station;
import org.smartpick.interview.practice.PartPlan;
import org.smartpick.interview.practice.PracticeQuestion;

/// Makes what practice can ask from the tables of the coach.
public final class BankItems {
    private static final int PROHIBITED_LOW_SECONDS = 5;
    private static final int PROHIBITED_HIGH_SECONDS = 30;

    private final CoachTables tables;
    private final QuestionBank bank;
    private final List<PracticeItem> items = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    private BankItems(CoachTables tables, QuestionBank bank) {
        this.tables = tables;
        this.bank = bank;
    }

    /// Everything that can be asked.
    ///
    /// @param bank the bank of the tables with the person's own questions
    /// @param personas who she is: sessions ask only what one of these can be asked; a single
    ///   question of any other can still be drilled
    /// @param flags ids of the red-flag questions that her file calls for
    public static PracticeBank of(
            CoachTables tables, QuestionBank bank, Set<Persona> personas, List<String> flags) {
        BankItems items = new BankItems(tables, bank);
        bank.list().forEach(question -> items.add(question, personas));
        tables.drills().stations().forEach(items::add);
        tables.drills().prohibited().forEach(items::add);
        return new PracticeBank(items.items, items.asked, flags);
    }

    private void add(Question question, Set<Persona> personas) {
        Structure structure = bank.structure(question);
        PracticeQuestion rule =
                new PracticeQuestion(
                        question.id(),
                        question.category().key(),
                        structure.id(),
                        Math.max(1, question.target().low()),
                        question.target().high(),
                        question.followUps());
        List<String> points =
                question.checkpoints().stream()
                        .filter(point -> point.kind() != Checkpoint.Kind.AVOID)
                        .map(Checkpoint::words)
                        .toList();
        items.add(
                new PracticeItem(
                        rule,
                        question.text(),
                        "",
                        structure.name(),
                        plan(structure, rule),
                        new Afterwards(question.purpose(), points(question, points), "", "")));
        if (personas.stream().anyMatch(question::askedOf)) {
            asked.add(question.id());
        }
    }

    /// The points of the question; where a red flag is asked by it, what to say and what to leave.
    private List<String> points(Question question, List<String> points) {
        List<String> all = new ArrayList<>(points);
        tables.drills().redFlags().stream()
                .filter(flag -> flag.questionId().equals(question.id()))
                .forEach(flag -> all.add(words(flag)));
        return all;
    }

    private static String words(RedFlag flag) {
        return flag.name()
                + ": say "
                + flag.say()
                + ". Proof: "
                + flag.proof()
                + ". Leave out: "
                + flag.avoid()
                + ".";
    }

    private void add(Station station) {
        Structure structure = bank.getStructure(station.structureId());
        PracticeQuestion rule =
                new PracticeQuestion(
                        station.id(),
                        "station",
                        structure.id(),
                        Math.max(1, station.talkSeconds() / 3),
                        station.talkSeconds(),
                        station.probes());
        items.add(
                new PracticeItem(
                        rule,
                        station.task(),
                        station.scene(),
                        structure.name(),
                        plan(structure, rule),
                        new Afterwards(station.title(), station.looksFor(), "", "")));
        asked.add(station.id());
    }

    private void add(ProhibitedQuestion question) {
        PracticeQuestion rule =
                new PracticeQuestion(
                        question.id(),
                        "prohibited",
                        "",
                        PROHIBITED_LOW_SECONDS,
                        PROHIBITED_HIGH_SECONDS,
                        List.of());
        items.add(
                new PracticeItem(
                        rule,
                        question.example(),
                        "",
                        "",
                        PartPlan.none(),
                        new Afterwards(
                                question.status() + ": " + question.why() + ".",
                                List.of(
                                        "Calm, short and friendly",
                                        "Nothing that you did not want to tell",
                                        "A way back to your work"),
                                question.answer(),
                                question.source())));
        asked.add(question.id());
    }

    private static PartPlan plan(Structure structure, PracticeQuestion question) {
        List<PartPlan.Part> parts = structure.parts().stream().map(BankItems::part).toList();
        return PartPlan.of(
                parts, question, Math.max(1, structure.answer().low()), structure.answer().high());
    }

    private static PartPlan.Part part(Part part) {
        return new PartPlan.Part(
                part.id(),
                part.name(),
                part.belongs(),
                Math.max(1, part.seconds().low()),
                Math.max(1, part.seconds().high()));
    }
}

package org.smartpick.cli.answer;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.Locale;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// A page of programs as a person reads it.
public final class SearchAnswer {
    private final Ink ink;

    /// An answer written by this ink.
    public SearchAnswer(Ink ink) {
        this.ink = ink;
    }

    /// Writes the page.
    public void write(ProgramPage page) {
        if (page.total() == 0) {
            ink.say("No program fits. Take a condition away, or allow unknown facts.");
            return;
        }
        ink.say(
                page.total()
                        + (page.total() == 1 ? " program fits" : " programs fit")
                        + "; page "
                        + page.request().number()
                        + " of "
                        + page.pages()
                        + ".");
        ink.space();
        TextTable table =
                TextTable.of(
                        left("ACGME id"),
                        givesWay("Program"),
                        givesWay("Specialty"),
                        givesWay("City"),
                        left("State"),
                        right("First year"),
                        left("J-1"),
                        left("H-1B"));
        page.programs().forEach(program -> add(program, table));
        ink.headedTable(table);
        ink.aside("First year: positions in the first year. ? is unknown: ask the program.");
    }

    private static void add(Program program, TextTable table) {
        table.add(
                program.id().value(),
                program.name(),
                program.specialty().name(),
                program.identity().city(),
                program.state().name(),
                cell(program, FactKey.FIRST_YEAR_POSITIONS),
                cell(program, FactKey.VISA_J1),
                cell(program, FactKey.VISA_H1B));
    }

    /// The value, with its year in short where it has one, for example `yes '21`.
    private static <T> String cell(Program program, FactKey<T> key) {
        return switch (program.fact(key)) {
            case Fact.Unknown<T> unknown -> "?";
            case Fact.Known<T> known -> {
                int year = known.provenance().asOf().year();
                String when =
                        year == 0 ? "" : " '" + String.format(Locale.ROOT, "%02d", year % 100);
                yield key.form().print(known.value()) + when;
            }
        };
    }
}

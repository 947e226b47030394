package org.smartpick.web.program;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartpick.catalog.search.Visa;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;

/// A program found in the catalog, as its row shows it.
///
/// @param program the program
public record FoundRow(Program program) {

    /// The program's page.
    public String address() {
        return "/programs/" + program.id();
    }

    /// City and state.
    public String place() {
        return program.identity().city() + ", " + program.state();
    }

    /// Type in words; empty where nobody stated it.
    public String type() {
        return program.fact(FactKey.PROGRAM_TYPE).findValue().map(ProgramType::label).orElse("");
    }

    /// First-year positions with the year; empty where nobody stated them.
    public String positions() {
        Fact<Integer> stated = program.fact(FactKey.FIRST_YEAR_POSITIONS);
        Fact<Integer> size = stated.isKnown() ? stated : program.fact(FactKey.QUOTA);
        return switch (size) {
            case Fact.Known<Integer> known ->
                    known.value() + " (" + known.provenance().asOf() + ")";
            case Fact.Unknown<Integer> unknown -> "";
        };
    }

    /// Visas in words: those considered, "none of J-1, H-1B, F-1" only where all three were
    /// refused.
    public String visas() {
        List<String> yes = new ArrayList<>();
        int refused = 0;
        for (Visa visa : Visa.values()) {
            Fact<Boolean> fact = program.fact(visa.fact());
            if (fact.findValue().orElse(false)) {
                yes.add(visa.label());
            }
            refused += fact.findValue().filter(stated -> !stated).isPresent() ? 1 : 0;
        }
        if (!yes.isEmpty()) {
            return String.join(", ", yes) + year();
        }
        return refused == Visa.values().length ? "none" + year() : "";
    }

    private String year() {
        return Stream.of(Visa.values())
                .flatMap(visa -> program.fact(visa.fact()).findProvenance().stream())
                .map(provenance -> provenance.asOf().toString())
                .distinct()
                .collect(Collectors.joining(", ", " (", ")"));
    }
}

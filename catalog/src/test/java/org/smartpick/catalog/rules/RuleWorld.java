package org.smartpick.catalog.rules;

import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;

/// Programs that state one thing, and the finding that a test is about.
final class RuleWorld {
    static final Season SEASON = Season.of(2027);
    static final int RECENT = 2026;
    static final int OLD = 2021;

    static Program program(FactSheet facts) {
        Program.Identity identity =
                new Program.Identity(
                        AcgmeId.of("1400000001"),
                        "Sample Hospital Program",
                        Specialty.of("Internal Medicine"),
                        "Newark",
                        UsState.NJ,
                        Fact.unknown(),
                        Fact.unknown());
        return new Program(identity, facts, List.of(), List.of(), List.of(), List.of());
    }

    static <T> Program stating(FactKey<T> key, T value, int year) {
        Provenance provenance = Provenance.bundled("sample", AsOf.of(year), Confidence.B);
        return program(FactSheet.builder().put(key, Fact.known(value, provenance)).build());
    }

    static Program silent() {
        return program(FactSheet.empty());
    }

    static RuleFinding finding(Rule rule, Program program, Applicant applicant) {
        return ProgramRules.check(program, applicant, SEASON).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private RuleWorld() {}
}

package org.smartpick.catalog.rules;

import org.smartpick.domain.Fact;
import org.smartpick.domain.Origin;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;
import org.smartpick.domain.program.RuleFinding.Strictness;
import org.smartpick.domain.program.RuleFinding.Verdict;

/// Makes findings of one rule with the year and the strictness that its statement deserves.
///
/// @param rule the rule
/// @param season season applied in: a statement older than two seasons is a hint
/// @param question what to ask the program when it did not say, or said it long ago
record Findings(Rule rule, Season season, String question) {

    /// The rule cannot stop this applicant, whatever the program says.
    RuleFinding harmless(String text) {
        return new RuleFinding(rule, Verdict.MEETS, Strictness.UNSTATED, text, "", null);
    }

    /// The program did not say.
    RuleFinding unstated(String text) {
        return new RuleFinding(rule, Verdict.UNKNOWN, Strictness.UNSTATED, text, question, null);
    }

    /// The program said it; the applicant did not: nothing to ask the program.
    RuleFinding unanswered(String text, Fact.Known<?> statement) {
        return new RuleFinding(
                rule,
                Verdict.UNKNOWN,
                strictness(statement),
                dated(text, statement),
                "",
                provenance(statement));
    }

    /// The program did not say and the applicant did not either.
    RuleFinding open(String text) {
        return new RuleFinding(rule, Verdict.UNKNOWN, Strictness.UNSTATED, text, "", null);
    }

    /// The applicant fulfills what the program stated.
    RuleFinding meets(String text, Fact.Known<?> statement) {
        return new RuleFinding(
                rule,
                Verdict.MEETS,
                strictness(statement),
                dated(text, statement),
                "",
                provenance(statement));
    }

    /// The applicant does not fulfill what the program stated; an old statement is worth a
    /// question.
    RuleFinding fails(String text, Fact.Known<?> statement) {
        Strictness strictness = strictness(statement);
        String ask = strictness == Strictness.STRICT ? "" : question;
        return new RuleFinding(
                rule,
                Verdict.FAILS,
                strictness,
                dated(text, statement),
                ask,
                provenance(statement));
    }

    private Strictness strictness(Fact.Known<?> statement) {
        return statement.provenance().asOf().staleFor(season) ? Strictness.SOFT : Strictness.STRICT;
    }

    private static Provenance provenance(Fact.Known<?> statement) {
        return statement.provenance();
    }

    private String dated(String text, Fact.Known<?> statement) {
        Provenance from = statement.provenance();
        String when = from.asOf().dated() ? from.asOf().toString() : "undated";
        String by = from.origin() == Origin.PERSON ? when + ", by you" : when;
        String doubt = strictness(statement) == Strictness.SOFT ? "; it may have changed" : "";
        return text + " (" + by + doubt + ").";
    }
}

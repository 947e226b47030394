package org.smartpick.catalog.rules;

import org.smartpick.domain.Answer;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Background;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;

/// Visa and citizenship: three separate things, as the profile keeps them.
final class VisaRules {
    private VisaRules() {}

    static RuleFinding visa(Program program, Applicant applicant, Season season) {
        Background background = applicant.background();
        if (background.usCitizen() || background.permanentResident().find().orElse(false)) {
            return findings(season, "").harmless("You need no visa.");
        }
        return switch (background.visaNeed()) {
            case Answer.Open<VisaNeed> open ->
                    findings(season, "")
                            .open("Your profile does not say which visa you would train on.");
            case Answer.Given<VisaNeed> given ->
                    switch (given.value()) {
                        case NONE -> findings(season, "").harmless("You need no visa.");
                        case J1 -> one(program, season, FactKey.VISA_J1, "J-1");
                        case H1B -> one(program, season, FactKey.VISA_H1B, "H-1B");
                        case J1_OR_H1B -> either(program, season);
                    };
        };
    }

    private static RuleFinding one(
            Program program, Season season, FactKey<Boolean> key, String visa) {
        Findings findings =
                findings(
                        season,
                        "Do you consider applicants who need "
                                + article(visa)
                                + visa
                                + " visa this season?");
        return switch (program.fact(key)) {
            case Fact.Unknown<Boolean> unknown ->
                    findings.unstated("We could not find whether it considers " + visa + " visas.");
            case Fact.Known<Boolean> answer -> answered(findings, answer, visa);
        };
    }

    private static RuleFinding answered(
            Findings findings, Fact.Known<Boolean> answer, String visa) {
        return answer.value()
                ? findings.meets("It considers " + visa + " visas", answer)
                : findings.fails("It said that it does not consider " + visa + " visas", answer);
    }

    /// One yes suffices, two noes fail, everything else is open.
    private static RuleFinding either(Program program, Season season) {
        Findings findings =
                findings(season, "Which visas do you sponsor this season: J-1, H-1B or both?");
        Fact<Boolean> j1 = program.fact(FactKey.VISA_J1);
        Fact<Boolean> h1b = program.fact(FactKey.VISA_H1B);
        if (j1 instanceof Fact.Known<Boolean> answer && answer.value()) {
            return findings.meets("It considers J-1 visas", answer);
        }
        if (h1b instanceof Fact.Known<Boolean> answer && answer.value()) {
            return findings.meets("It considers H-1B visas", answer);
        }
        if (j1 instanceof Fact.Known<Boolean> answer && h1b.isKnown()) {
            return findings.fails("It said that it considers neither J-1 nor H-1B visas", answer);
        }
        return findings.unstated("We could not find a visa answer that settles it.");
    }

    static RuleFinding citizenship(Program program, Applicant applicant, Season season) {
        Background background = applicant.background();
        Findings findings =
                new Findings(
                        Rule.CITIZENSHIP,
                        season,
                        "Do you take applicants who are neither citizens nor permanent residents?");
        if (program.fact(FactKey.PROGRAM_TYPE) instanceof Fact.Known<ProgramType> type
                && type.value() == ProgramType.MILITARY) {
            return military(background, season, type);
        }
        if (background.usCitizen() || background.permanentResident().find().orElse(false)) {
            return findings.harmless("You are a citizen or permanent resident.");
        }
        return switch (program.fact(FactKey.CITIZENS_ONLY)) {
            case Fact.Unknown<Boolean> unknown ->
                    findings.unstated(
                            "We could not find whether it takes citizens and permanent residents only.");
            case Fact.Known<Boolean> answer ->
                    answer.value()
                            ? findings.fails(
                                    "It takes citizens and permanent residents only", answer)
                            : findings.meets("It takes applicants of any citizenship", answer);
        };
    }

    /// Military programs train members of the armed forces; whether she is one the profile does not
    /// ask.
    private static RuleFinding military(
            Background background, Season season, Fact.Known<ProgramType> type) {
        Findings findings =
                new Findings(
                        Rule.CITIZENSHIP,
                        season,
                        "Do you take applicants who are not members of the armed forces?");
        return background.usCitizen()
                ? findings.unstated(
                        "It is a military program: it trains members of the armed forces.")
                : findings.fails(
                        "It is a military program, which trains members of the US armed forces",
                        type);
    }

    private static Findings findings(Season season, String question) {
        return new Findings(Rule.VISA, season, question);
    }

    private static String article(String visa) {
        return visa.startsWith("H") ? "an " : "a ";
    }
}

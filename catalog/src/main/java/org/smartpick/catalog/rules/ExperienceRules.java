package org.smartpick.catalog.rules;

import org.smartpick.domain.Answer;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SchoolKind;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;

/// Years since graduation, US clinical experience, letters.
final class ExperienceRules {
    private ExperienceRules() {}

    static RuleFinding graduation(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.GRADUATION,
                        season,
                        "Is there a limit on the years since graduation, and how do you count them?");
        int years = applicant.background().yearsSinceGraduation(season);
        if (years == 0) {
            return findings.harmless("You graduate in the year in which training starts.");
        }
        return switch (program.fact(FactKey.MAX_YEARS_SINCE_GRADUATION)) {
            case Fact.Unknown<Integer> unknown ->
                    findings.unstated(
                            "We could not find a limit on years since graduation; you will have "
                                    + years
                                    + ".");
            case Fact.Known<Integer> limit -> {
                String stated =
                        "It accepts at most "
                                + limit.value()
                                + " years since graduation; you will have "
                                + years;
                yield years <= limit.value()
                        ? findings.meets(stated, limit)
                        : findings.fails(stated, limit);
            }
        };
    }

    static RuleFinding usExperience(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.US_EXPERIENCE,
                        season,
                        "Do you ask for US clinical experience: how many months, and hands-on?");
        if (applicant.background().school() != SchoolKind.INTERNATIONAL) {
            return findings.harmless("Your school's clerkships are US clinical experience.");
        }
        Answer<Integer> months = applicant.experience().usClinical().months();
        return switch (program.fact(FactKey.MIN_US_EXPERIENCE_MONTHS)) {
            case Fact.Unknown<Integer> unknown ->
                    findings.unstated(
                            "We could not find how much US clinical experience it asks for.");
            case Fact.Known<Integer> asked ->
                    asked.value() == 0
                            ? findings.meets("It asks for no US clinical experience", asked)
                            : enough(
                                    findings,
                                    asked,
                                    months,
                                    "It asks for "
                                            + asked.value()
                                            + " months of US clinical experience");
        };
    }

    static RuleFinding letters(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(Rule.LETTERS, season, "How many letters do you want, and from whom?");
        Answer<Integer> letters = applicant.experience().letters().total();
        return switch (program.fact(FactKey.LETTERS)) {
            case Fact.Unknown<Integer> unknown ->
                    findings.unstated("We could not find how many letters it wants.");
            case Fact.Known<Integer> wanted ->
                    enough(
                            findings,
                            wanted,
                            letters,
                            "It wants " + wanted.value() + " letters of recommendation");
        };
    }

    private static RuleFinding enough(
            Findings findings, Fact.Known<Integer> wanted, Answer<Integer> mine, String stated) {
        return switch (mine) {
            case Answer.Open<Integer> open ->
                    findings.unanswered(
                            stated + "; your profile does not say how many you have", wanted);
            case Answer.Given<Integer> given ->
                    given.value() >= wanted.value()
                            ? findings.meets(stated + "; you have " + given.value(), wanted)
                            : findings.fails(stated + "; you have " + given.value(), wanted);
        };
    }
}

package org.smartpick.cli.ranklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListOutcome;
import org.smartpick.cli.House;
import org.smartpick.cli.command.ProfileSource;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;

/// The rank list that a command works with, evaluated; or everything that has to be mended first.
sealed interface ListSource {

    /// The list could be evaluated.
    ///
    /// @param evaluation the list
    record Ready(RankListEvaluation evaluation) implements ListSource {}

    /// Something has to be mended.
    ///
    /// @param problems fields, lines, options
    record ToMend(List<FieldProblem> problems) implements ListSource {
        /// Copies the problems.
        public ToMend {
            problems = List.copyOf(problems);
        }
    }

    /// The list of a file.
    static ListSource file(House house, Path file, ProfileSource profile) throws IOException {
        Reading<ApplicantDraft> person = profile.read(house);
        List<FieldProblem> problems = new ArrayList<>(person.problems());
        return switch (InputFile.list(file).text()) {
            case Parsed.Refused<String> refused -> {
                problems.add(refused.problem());
                yield new ToMend(problems);
            }
            case Parsed.Read<String> text -> {
                BringPrograms.Brought brought =
                        house.match()
                                .rankLists()
                                .bringPrograms()
                                .read(text.value(), person.value());
                problems.addAll(brought.problems());
                yield evaluate(house, brought.list(), person.value(), problems);
            }
        };
    }

    /// The list of the workspace.
    static ListSource open(House house) {
        RankList list = house.match().rankLists().keepRankList().open();
        if (list.programs().isEmpty()) {
            return new ToMend(
                    List.of(
                            new FieldProblem(
                                    "rank list",
                                    "",
                                    "is empty in this workspace",
                                    "bring one with: smartpick ranklist save FILE")));
        }
        return evaluate(house, list, house.keepProfile().open(), List.of());
    }

    private static ListSource evaluate(
            House house, RankList list, ApplicantDraft draft, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            return new ToMend(problems);
        }
        return switch (house.match()
                .rankLists()
                .evaluateRankList()
                .evaluate(list, draft, house.season())) {
            case RankListOutcome.Evaluated evaluated -> new Ready(evaluated.evaluation());
            case RankListOutcome.ToMend mend -> new ToMend(mend.problems());
        };
    }
}

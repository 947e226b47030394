package org.smartpick.web.ranklist;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.smartpick.advice.KeepNotes;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.advice.ranklist.EvaluateRankList;
import org.smartpick.advice.ranklist.KeepRankList;
import org.smartpick.advice.ranklist.OrderAids;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.RankListOutcome;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.program.Program;
import org.smartpick.interview.research.Heard;

/// The use cases that the pages of rank lists call.
///
/// @param keeping use cases that keep something
/// @param answers use cases that answer a question
/// @param files files of rank lists
/// @param shelf the catalog with the person's corrections
/// @param season the season applied in, asked for at each request
/// @param zone the zone in which moments are told
public record RankDesk(
        Keeping keeping,
        Answers answers,
        RankListFiles files,
        Shelf shelf,
        Supplier<Season> season,
        ZoneId zone) {

    /// Use cases that keep something.
    ///
    /// @param lists what did I rank, and what before
    /// @param profile who am I to a program
    /// @param notes what I want to remember
    /// @param heard what a program answered to my questions
    public record Keeping(
            KeepRankList lists,
            KeepProfile profile,
            KeepNotes notes,
            Function<AcgmeId, List<Heard>> heard) {}

    /// Use cases that answer a question.
    ///
    /// @param bring which programs go on my rank list
    /// @param evaluate where would it end
    /// @param aids how do I find out what I want
    /// @param replay run the Match on it
    /// @param couple in what order should the two of us rank
    public record Answers(
            BringPrograms bring,
            EvaluateRankList evaluate,
            OrderAids aids,
            ReplayMatch replay,
            RankAsCouple couple) {}

    /// The list as it is, evaluated.
    RankListOutcome evaluated() {
        return answers.evaluate()
                .evaluate(keeping.lists().open(), keeping.profile().open(), season.get());
    }

    /// The list as it is, evaluated, where that is possible.
    Optional<RankListEvaluation> find() {
        return switch (evaluated()) {
            case RankListOutcome.Evaluated evaluated -> Optional.of(evaluated.evaluation());
            case RankListOutcome.ToMend _ -> Optional.empty();
        };
    }

    /// What a program answered.
    HeardView heard(AcgmeId id) {
        return new HeardView(keeping.heard().apply(id));
    }

    /// The programs by what was heard of them.
    List<OrderAids.Balanced> byHeard(RankList list) {
        return OrderAids.byHeard(
                list,
                id -> keeping.heard().apply(id).stream().mapToInt(one -> one.fit().weight()).sum());
    }

    /// Name of a program; its number where the catalog no longer has it.
    String name(AcgmeId id) {
        return shelf.find(id).map(Program::name).orElse(id.value());
    }

    /// City and state of a program; empty where the catalog no longer has it.
    String city(AcgmeId id) {
        return shelf.find(id)
                .map(program ->
                        program.identity().city()
                                + ", "
                                + program.state().name()
                                + " · "
                                + program.specialty())
                .orElse("");
    }
}

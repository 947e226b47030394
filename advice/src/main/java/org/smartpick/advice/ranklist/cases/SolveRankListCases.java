package org.smartpick.advice.ranklist.cases;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.match.ranklist.JointList;
import org.smartpick.match.ranklist.ListOutcome;
import org.smartpick.match.ranklist.Pair;
import org.smartpick.match.ranklist.ReachTable;
import org.smartpick.match.ranklist.SingleList;

/// Is the arithmetic of rank lists right? Answers worked cases that somebody else made, with the
/// same code that values a person's list.
public final class SolveRankListCases {
    private final RankListCaseFiles files;

    /// @param files reads cases and writes answers
    public SolveRankListCases(RankListCaseFiles files) {
        this.files = files;
    }

    /// The answers as a file, and what could not be read; cases that could be read are answered all
    /// the same.
    public Reading<String> solve(String text) {
        Reading<List<RankListCase>> cases = files.readCases(text);
        List<RankListAnswer> answers =
                cases.value().stream().map(SolveRankListCases::answer).toList();
        return new Reading<>(files.writeAnswers(answers), cases.problems());
    }

    private static RankListAnswer answer(RankListCase asked) {
        return switch (asked) {
            case RankListCase.Single single -> answer(single);
            case RankListCase.Joint joint -> answer(joint);
        };
    }

    private static RankListAnswer answer(RankListCase.Single asked) {
        double[] worth = asked.worth().stream().mapToDouble(Double::doubleValue).toArray();
        int[] order = SingleList.byWorth(worth);
        ListOutcome outcome =
                SingleList.evaluate(
                        ReachTable.independent(
                                asked.reach().stream().mapToDouble(Double::doubleValue).toArray()),
                        order);
        double[] inOrder = Arrays.stream(order).mapToDouble(program -> worth[program]).toArray();
        return new RankListAnswer.Single(
                asked.id(),
                Arrays.stream(order).boxed().toList(),
                outcome,
                outcome.expected(inOrder));
    }

    private static RankListAnswer answer(RankListCase.Joint asked) {
        ToDoubleFunction<Pair> worth = pair -> worth(asked, pair);
        JointList list =
                JointList.byWorth(
                        asked.first().worth().size(),
                        asked.second().worth().size(),
                        _ -> true,
                        worth);
        return new RankListAnswer.Joint(
                asked.id(),
                list.pairs(),
                list.pairs().stream().map(worth::applyAsDouble).toList(),
                list.evaluate(asked.scenarios()));
    }

    private static double worth(RankListCase.Joint asked, Pair pair) {
        double worth = 0;
        if (pair.first() != Pair.NONE) {
            worth += asked.first().worth().get(pair.first());
        }
        if (pair.second() != Pair.NONE) {
            worth += asked.second().worth().get(pair.second());
        }
        boolean near =
                pair.both()
                        && asked.first()
                                .city()
                                .get(pair.first())
                                .equals(asked.second().city().get(pair.second()));
        return near ? worth + asked.bonus() : worth;
    }
}

package org.smartpick.cli;

import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.advice.ranklist.EvaluateRankList;
import org.smartpick.advice.ranklist.KeepRankList;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.advice.ranklist.cases.SolveRankListCases;
import org.smartpick.advice.ranklist.couple.RankAsCouple;

/// The use cases of rank lists as commands see them: a port that `app` implements.
public interface RankListHouse {

    /// What did I rank, and what before?
    KeepRankList keepRankList();

    /// Which programs go on my rank list?
    BringPrograms bringPrograms();

    /// Where would my rank list end?
    EvaluateRankList evaluateRankList();

    /// Run the Match on my list.
    ReplayMatch replayMatch();

    /// In what order should the two of us rank pairs?
    RankAsCouple rankAsCouple();

    /// Is the arithmetic of rank lists right?
    SolveRankListCases solveCases();

    /// Files of rank lists.
    RankListFiles rankListFiles();
}

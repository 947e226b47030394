package org.smartpick.cli;

import org.smartpick.advice.match.CheckMatch;
import org.smartpick.advice.match.DrawMatch;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.match.MeasureMatch;
import org.smartpick.advice.match.RunMatch;
import org.smartpick.advice.match.SolveMatchCases;

/// The use cases of the Match and of rank lists as commands see them: a port that `app` implements.
public interface MatchHouse {

    /// In what order should I rank?
    RankListHouse rankLists();

    /// Given everyone's lists, who goes where?
    RunMatch runMatch();

    /// Is an outcome that somebody brought stable?
    CheckMatch checkMatch();

    /// Give me a market to try things on.
    DrawMatch drawMatch();

    /// How fast is the Match on this machine?
    MeasureMatch measureMatch();

    /// Is the Match right?
    SolveMatchCases solveMatchCases();

    /// Reads and writes markets and outcomes.
    MatchFiles matchFiles();

    /// What does a whole season look like, and what would change it?
    SeasonHouse seasons();
}

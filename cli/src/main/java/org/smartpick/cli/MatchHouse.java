package org.smartpick.cli;

/// The use cases of the Match and of rank lists as commands see them: a port that `app` implements.
public interface MatchHouse {

    /// In what order should I rank?
    RankListHouse rankLists();
}

package org.smartpick.app;

import org.smartpick.advice.match.CheckMatch;
import org.smartpick.advice.match.DrawMatch;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.match.MeasureMatch;
import org.smartpick.advice.match.RunMatch;
import org.smartpick.advice.match.SolveMatchCases;
import org.smartpick.cli.MatchHouse;
import org.smartpick.documents.match.MatchCaseDocuments;
import org.smartpick.documents.match.MatchDocuments;

/// Who gets whom around the Match and the rank lists: made when first asked for.
final class MatchWing implements MatchHouse {
    private final RankListCorner rankLists;
    private final SeasonCorner seasons;

    MatchWing(RankListCorner rankLists, SeasonCorner seasons) {
        this.rankLists = rankLists;
        this.seasons = seasons;
    }

    @Override
    public RankListCorner rankLists() {
        return rankLists;
    }

    @Override
    public RunMatch runMatch() {
        return new RunMatch();
    }

    @Override
    public CheckMatch checkMatch() {
        return new CheckMatch();
    }

    @Override
    public DrawMatch drawMatch() {
        return new DrawMatch();
    }

    @Override
    public MeasureMatch measureMatch() {
        return new MeasureMatch();
    }

    @Override
    public SolveMatchCases solveMatchCases() {
        return new SolveMatchCases(new MatchCaseDocuments());
    }

    @Override
    public MatchFiles matchFiles() {
        return new MatchDocuments();
    }

    @Override
    public SeasonCorner seasons() {
        return seasons;
    }
}

package org.smartpick.app;

import org.smartpick.cli.MatchHouse;

/// Who gets whom around the Match and the rank lists: made when first asked for.
final class MatchWing implements MatchHouse {
    private final RankListCorner rankLists;

    MatchWing(RankListCorner rankLists) {
        this.rankLists = rankLists;
    }

    @Override
    public RankListCorner rankLists() {
        return rankLists;
    }
}

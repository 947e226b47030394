package org.smartpick.app;

import java.util.List;
import org.smartpick.web.Routes;
import org.smartpick.web.Wing;
import org.smartpick.web.page.Pages;
import org.smartpick.web.ranklist.RankAidRoutes;
import org.smartpick.web.ranklist.RankCoupleRoutes;
import org.smartpick.web.ranklist.RankDesk;
import org.smartpick.web.ranklist.RankListRoutes;

/// The pages of the Match and the rank lists over its use cases.
///
/// @param house the use cases
record MatchPages(MatchWing house) implements Wing {

    @Override
    public List<Routes> routes(Pages pages) {
        RankDesk ranks = ranks();
        return List.of(
                new RankListRoutes(pages, ranks),
                new RankAidRoutes(pages, ranks),
                new RankCoupleRoutes(pages, ranks));
    }

    private RankDesk ranks() {
        RankListCorner corner = house.rankLists();
        return new RankDesk(
                new RankDesk.Keeping(
                        corner.keepRankList(),
                        corner.keepProfile(),
                        corner.keepNotes(),
                        id -> corner.keepResearch().listHeard(id)),
                new RankDesk.Answers(
                        corner.bringPrograms(),
                        corner.evaluateRankList(),
                        corner.orderAids(),
                        corner.replayMatch(),
                        corner.rankAsCouple()),
                corner.rankListFiles(),
                corner.shelf(),
                corner::season,
                corner.zone());
    }
}

package org.smartpick.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.CatalogShelf;
import org.smartpick.advice.KeepNotes;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.coach.KeepResearch;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.advice.ranklist.EvaluateRankList;
import org.smartpick.advice.ranklist.KeepRankList;
import org.smartpick.advice.ranklist.OrderAids;
import org.smartpick.advice.ranklist.RankFigures;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.advice.ranklist.cases.SolveRankListCases;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.PublishedTables;
import org.smartpick.cli.RankListHouse;
import org.smartpick.documents.BroughtListText;
import org.smartpick.documents.ranklist.JsonRankListCases;
import org.smartpick.documents.ranklist.RankListDocuments;
import org.smartpick.domain.Season;

/// Who gets whom around rank lists: made when first asked for.
final class RankListCorner implements RankListHouse {
    private final Composition house;
    private final Known known;
    private final Clock clock;
    private final Lazy<RankFigures> figures;

    /// What the corner stands on, each made when first asked for.
    ///
    /// @param shelf the catalog
    /// @param chances the chances
    /// @param datasets the bundled datasets
    /// @param workspace where the workspace is kept
    record Known(
            Supplier<CatalogShelf> shelf,
            Supplier<AssessChances> chances,
            Supplier<Datasets> datasets,
            Supplier<WorkspaceStore> workspace) {}

    RankListCorner(Composition house, Known known, Clock clock) {
        this.house = house;
        this.known = known;
        this.clock = clock;
        figures = Lazy.of(() -> new RankFigures(PublishedTables.of(known.datasets().get())));
    }

    @Override
    public KeepRankList keepRankList() {
        return new KeepRankList(
                known.workspace().get(), house.keepProfile(), rankListFiles(), clock);
    }

    @Override
    public BringPrograms bringPrograms() {
        return new BringPrograms(
                known.shelf().get(),
                new BroughtListText(),
                rankListFiles(),
                () ->
                        new BringPrograms.Applied(
                                known.workspace().get(),
                                house.keepProfile(),
                                house.choosePrograms()));
    }

    @Override
    public EvaluateRankList evaluateRankList() {
        return new EvaluateRankList(known.shelf().get(), known.chances().get(), figures.get());
    }

    @Override
    public ReplayMatch replayMatch() {
        return new ReplayMatch();
    }

    @Override
    public RankAsCouple rankAsCouple() {
        return new RankAsCouple(figures.get());
    }

    @Override
    public SolveRankListCases solveCases() {
        return new SolveRankListCases(new JsonRankListCases());
    }

    @Override
    public RankListFiles rankListFiles() {
        return new RankListDocuments();
    }

    KeepProfile keepProfile() {
        return house.keepProfile();
    }

    KeepNotes keepNotes() {
        return house.keepNotes();
    }

    /// What programs answered to her questions.
    KeepResearch keepResearch() {
        return house.coach().keepResearch();
    }

    CatalogShelf shelf() {
        return known.shelf().get();
    }

    Season season() {
        return house.season();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    OrderAids orderAids() {
        return new OrderAids(known.shelf().get());
    }
}

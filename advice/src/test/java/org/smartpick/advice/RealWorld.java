package org.smartpick.advice;

import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.SeasonTables;
import org.smartpick.domain.Season;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.prediction.SeasonChanceModel;

/// The bundled data, the real model and the real optimizer over an empty workspace.
final class RealWorld {
    static final Season SEASON = Season.of(2027);
    private static final Datasets DATASETS = Datasets.bundled();
    private static final Catalog CATALOG = Catalog.load(DATASETS);

    final InMemoryWorkspaceStore store = new InMemoryWorkspaceStore();
    final CatalogShelf shelf =
            new CatalogShelf(CATALOG, SeasonTables.read(DATASETS, CATALOG.specialties()), store);
    final AssessChances chances =
            new AssessChances(
                    shelf,
                    SeasonChanceModel.of(EvidenceReader.read(DATASETS, CATALOG.specialties())));
    final ChoosePrograms choosePrograms =
            new ChoosePrograms(shelf, chances, new DefaultPortfolioSolver(), TierThresholds.USUAL);

    PickOutcome choose(ApplicantDraft draft) {
        return choosePrograms.choose(draft, SEASON);
    }

    PickReport chosen(ApplicantDraft draft) {
        return switch (choose(draft)) {
            case PickOutcome.Chosen chosen -> chosen.report();
            case PickOutcome.ToMend toMend -> throw new AssertionError(toMend.problems());
            case PickOutcome.Contradiction contradiction ->
                    throw new AssertionError(contradiction.why());
        };
    }
}

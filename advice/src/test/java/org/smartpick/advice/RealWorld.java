package org.smartpick.advice;

import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.SeasonTables;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.prediction.SeasonChanceModel;

/// The bundled data, the real model and the real optimizer over an empty workspace.
public final class RealWorld {
    /// The season of the tests.
    public static final Season SEASON = Season.of(2027);

    private static final Datasets DATASETS = Datasets.bundled();
    private static final Catalog CATALOG = Catalog.load(DATASETS);

    public final InMemoryWorkspaceStore store = new InMemoryWorkspaceStore();
    public final CatalogShelf shelf =
            new CatalogShelf(CATALOG, SeasonTables.read(DATASETS, CATALOG.specialties()), store);
    public final AssessChances chances =
            new AssessChances(
                    shelf,
                    SeasonChanceModel.of(EvidenceReader.read(DATASETS, CATALOG.specialties())));
    final ChoosePrograms choosePrograms =
            new ChoosePrograms(shelf, chances, new DefaultPortfolioSolver(), TierThresholds.USUAL);

    PickOutcome choose(ApplicantDraft draft) {
        return choosePrograms.choose(draft, SEASON);
    }

    /// The list for a draft that gives one.
    public PickReport chosen(ApplicantDraft draft) {
        return switch (choose(draft)) {
            case PickOutcome.Chosen chosen -> chosen.report();
            case PickOutcome.ToMend toMend -> throw new AssertionError(toMend.problems());
            case PickOutcome.Contradiction contradiction ->
                    throw new AssertionError(contradiction.why());
        };
    }

    /// The person of a draft that can be used.
    public Applicant applicant(ApplicantDraft draft) {
        return Invented.applicant(draft);
    }
}

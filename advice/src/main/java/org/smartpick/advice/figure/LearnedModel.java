package org.smartpick.advice.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ScoreScale;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.own.OpennessUpdate;
import org.smartpick.prediction.own.OwnEvidence;

/// The season model with the figures of the workspace in it: learns anew when the shelf says that
/// something changed.
public final class LearnedModel implements ChanceModel {
    private final SeasonChanceModel plain;
    private final OwnEvidence evidence;
    private final Shelf shelf;
    private final WorkspaceStore store;
    private State state; // replaced as a whole; guarded by this

    /// What is known in one revision of the shelf.
    ///
    /// @param revision of the shelf
    /// @param season asked for
    /// @param model the model with the figures
    /// @param updates what they changed, by program
    private record State(
            long revision,
            Season season,
            ChanceModel model,
            Map<AcgmeId, List<OpennessUpdate>> updates) {}

    /// @param plain the model without any figures of the person's
    /// @param evidence how figures are learned from
    /// @param shelf the catalog, whose revision tells of every change
    /// @param store where the figures are kept
    public LearnedModel(
            SeasonChanceModel plain, OwnEvidence evidence, Shelf shelf, WorkspaceStore store) {
        this.plain = plain;
        this.evidence = evidence;
        this.shelf = shelf;
        this.store = store;
        state = new State(-1, Season.of(2000), plain, Map.of());
    }

    @Override
    public Assessment assess(ChanceQuestion question) {
        return state(question.season()).model().assess(question);
    }

    @Override
    public BaseRates baseRates(ChanceQuestion question, Specialty specialty) {
        return plain.baseRates(question, specialty);
    }

    @Override
    public ScoreScale scores(ChanceQuestion question, Specialty specialty) {
        return plain.scores(question, specialty);
    }

    /// What her figures changed at a program, by applicant type; empty where she has none.
    public List<OpennessUpdate> updates(AcgmeId program, Season season) {
        return state(season).updates().getOrDefault(program, List.of());
    }

    private synchronized State state(Season season) {
        long revision = shelf.revision();
        if (state.revision() != revision || !state.season().equals(season)) {
            state = learn(revision, season);
        }
        return state;
    }

    private State learn(long revision, Season season) {
        List<OwnFigure> figures = store.listFigures();
        if (figures.isEmpty()) {
            return new State(revision, season, plain, Map.of());
        }
        Map<AcgmeId, String> specialties = new HashMap<>();
        for (OwnFigure figure : figures) {
            shelf.find(figure.program())
                    .ifPresent(
                            program -> specialties.put(program.id(), program.specialty().name()));
        }
        OwnEvidence.Learned learned = evidence.learn(figures, specialties, season);
        Map<AcgmeId, List<OpennessUpdate>> updates = new HashMap<>();
        for (OpennessUpdate update : learned.updates()) {
            updates.merge(
                    update.program(),
                    List.of(update),
                    (before, more) ->
                            java.util.stream.Stream.concat(before.stream(), more.stream())
                                    .toList());
        }
        return new State(revision, season, plain.with(learned.openness()), Map.copyOf(updates));
    }
}

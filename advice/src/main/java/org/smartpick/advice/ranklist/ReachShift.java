package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.stats.Logistic;

/// How far the chances of being taken after an interview are moved so that they agree with the
/// published lengths of rank lists, draw by draw, in log-odds.
///
/// The model of the season knows how many of those who were interviewed match, not how many
/// interviews each of them had; on long lists it promises too much. Where lengths are published for
/// the applicant's own type, the usual program of the specialty is moved to what they ask for.
/// Where they are published for another type only, the draws spread from what the model says to
/// what that type's lists ask for.
final class ReachShift {
    private static final int SAMPLE = 40;
    private static final int STRIDE = 83;
    private static final double TENTH = 0.1;
    private static final double HALF = 0.5;

    private final Shelf shelf;
    private final ChanceModel model;
    private final RankFigures figures;
    private final Applicant applicant;
    private final Season season;
    private final Map<Specialty, Found> found = new HashMap<>();

    /// What is known of one specialty.
    ///
    /// @param figure the published lengths; empty where there are none
    /// @param shifts one a draw
    record Found(Optional<LengthFigure> figure, List<Double> shifts) {
        Found {
            shifts = List.copyOf(shifts);
        }
    }

    ReachShift(
            Shelf shelf,
            ChanceModel model,
            RankFigures figures,
            Applicant applicant,
            Season season) {
        this.shelf = shelf;
        this.model = model;
        this.figures = figures;
        this.applicant = applicant;
        this.season = season;
    }

    Found of(Specialty specialty) {
        return found.computeIfAbsent(specialty, this::find);
    }

    private ApplicantType type() {
        return applicant.type(season);
    }

    private Found find(Specialty specialty) {
        Optional<LengthFigure> figure = figures.findReach(type(), specialty);
        List<Program> all = shelf.openPrograms(specialty);
        if (figure.isEmpty() || all.isEmpty()) {
            return new Found(Optional.empty(), List.of());
        }
        int step = Math.max(1, all.size() / SAMPLE);
        List<ChanceQuestion.ProgramCase> usual =
                IntStream.range(0, all.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(i ->
                                new ChanceQuestion.ProgramCase(
                                        all.get(i), List.of(), SignalTier.NONE))
                        .toList();
        Assessment assessment = model.assess(new ChanceQuestion(applicant, season, usual));
        return new Found(figure, shifts(figure.get(), ListChances.plain(assessment)));
    }

    private List<Double> shifts(LengthFigure figure, ListChances usual) {
        List<Double> shifts = new ArrayList<>();
        int draws = usual.draws().size();
        for (int draw = 0; draw < draws; draw++) {
            var table = usual.draws().get(draw);
            double mean =
                    IntStream.range(0, table.programs())
                            .mapToDouble(table::reach)
                            .average()
                            .orElseThrow();
            // The stride and the number of draws have no common divisor: every place comes once.
            double place = ((long) draw * STRIDE % draws + HALF) / draws;
            double shift = target(figure, place) - Logistic.logOdds(mean);
            shifts.add(figure.type() == type() ? shift : place * shift);
        }
        return shifts;
    }

    /// Log-odds at a place of the range: low at a tenth, middle at a half, high at nine tenths.
    private static double target(LengthFigure figure, double place) {
        double low = Logistic.logOdds(figure.low());
        double middle = Logistic.logOdds(figure.middle());
        double high = Logistic.logOdds(figure.high());
        double from = (place - HALF) / (HALF - TENTH);
        return from < 0 ? middle + from * (middle - low) : middle + from * (high - middle);
    }
}

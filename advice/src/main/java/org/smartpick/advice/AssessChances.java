package org.smartpick.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.wish.Neutral;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;

/// Use case: what are my chances at each program of the specialties I want?
///
/// Chances depend on the person, not on money or taste; the last few answers are kept, so that a
/// slider of the list moves without asking again. What is kept lives in memory only.
public final class AssessChances {
    private static final int KEPT = 4;

    private final Shelf shelf;
    private final ChanceModel model;
    private final Map<Key, Assessed> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Assessed> eldest) {
                    return size() > KEPT;
                }
            };

    /// @param shelf the catalog with the person's corrections
    /// @param model the chance model
    public AssessChances(Shelf shelf, ChanceModel model) {
        this.shelf = shelf;
        this.model = model;
    }

    /// The person without her limits and tastes: what chances depend on.
    private record Key(
            Applicant person, List<Specialty> specialties, Season season, long revision) {}

    /// Chances at every listed program of the specialties wanted, with and without signals.
    public synchronized Assessed assess(Applicant applicant, Season season) {
        List<Specialty> specialties =
                applicant.wishes().specialties().stream().map(SpecialtyWish::specialty).toList();
        Applicant person = Neutral.of(applicant);
        Key key = new Key(person, specialties, season, shelf.revision());
        Assessed known = kept.get(key);
        if (known != null) {
            return known;
        }
        Assessed assessed = assessAnew(person, specialties, season);
        kept.put(key, assessed);
        return assessed;
    }

    /// The chance model, for questions about a chosen list.
    public ChanceModel model() {
        return model;
    }

    private Assessed assessAnew(Applicant applicant, List<Specialty> specialties, Season season) {
        List<Program> programs = new ArrayList<>();
        specialties.forEach(specialty -> programs.addAll(shelf.openPrograms(specialty)));
        List<List<RuleFinding>> rules =
                programs.stream().map(program -> shelf.rules(program, applicant, season)).toList();
        List<SignalAllowance> allowances =
                shelf.signals(season).stream()
                        .filter(allowance -> specialties.contains(allowance.specialty()))
                        .toList();
        Map<SignalTier, Assessment> bySignal = new EnumMap<>(SignalTier.class);
        for (SignalTier tier : SignalTier.values()) {
            if (tier == SignalTier.NONE
                    || allowances.stream().anyMatch(allowance -> allowance.of(tier) > 0)) {
                bySignal.put(
                        tier, model.assess(question(applicant, season, programs, rules, tier)));
            }
        }
        return new Assessed(season, programs, rules, bySignal, allowances);
    }

    private static ChanceQuestion question(
            Applicant applicant,
            Season season,
            List<Program> programs,
            List<List<RuleFinding>> rules,
            SignalTier tier) {
        List<ChanceQuestion.ProgramCase> cases = new ArrayList<>(programs.size());
        for (int i = 0; i < programs.size(); i++) {
            cases.add(new ChanceQuestion.ProgramCase(programs.get(i), rules.get(i), tier));
        }
        return new ChanceQuestion(applicant, season, cases);
    }
}

package org.smartpick.advice.wish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.smartpick.catalog.SpecialtyProfile;
import org.smartpick.catalog.SpecialtyProfile.Training;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.Program;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.firstyear.FirstYearProblem;
import org.smartpick.portfolio.firstyear.FirstYearSolver;

/// Which of an applicant's programs begin in the second year, and which give the first year that
/// those need. Programs are named by their index.
public final class FirstYears {
    /// What an advanced position counts when no first year was matched: half of one. First years
    /// are often found after the Match, but nobody can count on it.
    private static final double WITHOUT = 0.5;

    private static final double HUNDRED = 100;

    private final Set<Integer> advanced = new HashSet<>();
    private final Set<Integer> unknown = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    /// @param programs all programs that the applicant could apply to
    /// @param training what is known of each specialty
    public FirstYears(List<Program> programs, Function<Specialty, Training> training) {
        Map<Specialty, Training> known = new HashMap<>();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            Training here = known.computeIfAbsent(program.specialty(), training);
            if (here.kind() == SpecialtyProfile.Kind.PRELIMINARY) {
                years.add(i);
                continue;
            }
            switch (FirstYearNeed.of(program, here.preliminaryYear())) {
                case NONE -> {}
                case NEEDED -> advanced.add(i);
                case UNKNOWN -> unknown.add(i);
            }
        }
    }

    /// The problem with what hangs together in it; empty where nothing does: no advanced position,
    /// or no first year among the specialties wanted.
    public Optional<FirstYearProblem> problem(PortfolioProblem base) {
        return together()
                ? Optional.of(new FirstYearProblem(base, advanced, years, WITHOUT))
                : Optional.empty();
    }

    private boolean together() {
        return !advanced.isEmpty() && !years.isEmpty();
    }

    /// The programs of a list that are positions in a specialty, not first years on the way to one.
    public int[] positions(int[] chosen) {
        return together()
                ? Arrays.stream(chosen).filter(i -> !years.contains(i)).toArray()
                : chosen.clone();
    }

    /// What a reader must know of a list, in sentences.
    public List<String> notes(Supplier<PortfolioProblem> base, int[] chosen) {
        List<String> notes = new ArrayList<>();
        List<Integer> list = Arrays.stream(chosen).boxed().toList();
        long needing = list.stream().filter(advanced::contains).count();
        long open = list.stream().filter(unknown::contains).count();
        if (needing > 0 && together()) {
            List<Integer> first = list.stream().filter(years::contains).toList();
            notes.add(
                    needing
                            + " of these programs begin in the second year. The list holds "
                            + first.size()
                            + " first years beside them; about "
                            + Math.round(HUNDRED * FirstYearSolver.chance(base.get(), first))
                            + " of 100 would match to one. An advanced position without one counts half in the worth;"
                            + " the chance to match and the interviews are those of the other programs.");
        } else if (needing > 0) {
            notes.add(
                    needing
                            + " of these programs begin in the second year and need a first year from somewhere else,"
                            + " which this list does not hold. Add Transitional Year to your specialties to have"
                            + " first years chosen along, or look for preliminary positions.");
        }
        if (open > 0) {
            notes.add(
                    "Of "
                            + open
                            + " of these programs we do not know whether they begin in the first or the second year. Ask them.");
        }
        return notes;
    }
}

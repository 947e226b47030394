package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.ranklist.RankListReport.FirstYearList;
import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.advice.wish.FirstYearNeed;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;

/// Finds what may be missing on a rank list.
final class GapFinder {
    /// Below this chance of any first year the supplemental list is called thin.
    private static final double THIN = 0.9;

    private final RankFigures figures;
    private final ApplicantType type;

    GapFinder(RankFigures figures, ApplicantType type) {
        this.figures = figures;
        this.type = type;
    }

    /// @param entries the list, at least one program
    /// @param rules requirements of each of them, in order
    List<Gap> list(
            List<RankedProgram> entries, List<List<RuleFinding>> rules, FirstYearList firstYears) {
        List<Gap> gaps = new ArrayList<>();
        length(entries).ifPresent(gaps::add);
        firstYears(entries, firstYears).ifPresent(gaps::add);
        List<Program> open = with(entries, FirstYearNeed.UNKNOWN);
        if (!open.isEmpty()) {
            gaps.add(new Gap.UnknownStart(open));
        }
        for (int i = 0; i < entries.size(); i++) {
            Program program = entries.get(i).program();
            rules.get(i).stream()
                    .filter(RuleFinding::excludes)
                    .findFirst()
                    .ifPresent(rule -> gaps.add(new Gap.ClosedDoor(program, rule.text())));
        }
        return List.copyOf(gaps);
    }

    private Optional<Gap> length(List<RankedProgram> entries) {
        Specialty first = entries.getFirst().program().specialty();
        int ranked =
                (int)
                        entries.stream()
                                .takeWhile(entry -> entry.program().specialty().equals(first))
                                .count();
        Optional<RankFigures.ListLengths> published = figures.findLengths(type, first);
        if (published.isEmpty()) {
            return Optional.of(new Gap.NoLengths(ranked, first));
        }
        return published
                .filter(lengths -> ranked < lengths.matched())
                .map(lengths -> new Gap.ShortList(ranked, lengths));
    }

    private static Optional<Gap> firstYears(List<RankedProgram> entries, FirstYearList firstYears) {
        List<Program> needing = with(entries, FirstYearNeed.NEEDED);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        return firstYears
                .findOne()
                .map(one ->
                        one.median() < THIN
                                ? Optional.<Gap>of(new Gap.ThinFirstYears(needing, one))
                                : Optional.<Gap>empty())
                .orElseGet(() -> Optional.of(new Gap.NoFirstYear(needing)));
    }

    private static List<Program> with(List<RankedProgram> entries, FirstYearNeed need) {
        return entries.stream()
                .filter(entry -> entry.firstYear() == need)
                .map(RankedProgram::program)
                .toList();
    }
}

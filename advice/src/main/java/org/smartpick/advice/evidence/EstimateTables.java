package org.smartpick.advice.evidence;

import java.util.Collection;
import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.prediction.table.BandTable;
import org.smartpick.prediction.table.Cell;
import org.smartpick.prediction.table.Medians;
import org.smartpick.prediction.table.OpennessTable;
import org.smartpick.prediction.table.PercentMatched;
import org.smartpick.prediction.table.QuartileTable;

/// Use case: what would the cells of a published table be? For judging the model and for
/// researchers.
public final class EstimateTables {
    private final PublishedEvidence evidence;
    private final ProgramOpenness openness;
    private final Collection<Program> programs;

    /// @param evidence the published figures
    /// @param openness the estimated places of programs
    /// @param programs all programs
    public EstimateTables(
            PublishedEvidence evidence, ProgramOpenness openness, Collection<Program> programs) {
        this.evidence = evidence;
        this.openness = openness;
        this.programs = List.copyOf(programs);
    }

    /// Percent matched in each cell, in the order of the cells.
    public List<PercentMatched> percentMatched(List<Cell> cells) {
        BandTable table = BandTable.of(evidence);
        return cells.stream().map(table::predict).toList();
    }

    /// A cell of the tables of medians.
    ///
    /// @param type applicant type
    /// @param specialty preferred specialty
    /// @param matchYear year of the edition
    public record Cohort(ApplicantType type, String specialty, int matchYear) {}

    /// Medians of matched and unmatched in each cohort, in the order of the cohorts.
    public List<Medians> medians(List<Cohort> cohorts) {
        QuartileTable table = QuartileTable.of(evidence);
        return cohorts.stream()
                .map(cohort -> table.predict(cohort.type(), cohort.specialty(), cohort.matchYear()))
                .toList();
    }

    /// Openness of every program to every applicant type.
    public List<OpennessTable.Row> openness() {
        return new OpennessTable(evidence, openness).rows(programs);
    }
}

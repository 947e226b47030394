package org.smartpick.prediction.own;

import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// What a person's own figures changed in what we think of one program.
///
/// @param program which program
/// @param target for whom its openness is meant; for the IMG share, the residents
/// @param prior the share that it interviews (or that are IMGs) before the figures
/// @param posterior the same after them
/// @param figures the figures with their weights, oldest first
/// @param estimate its place after the figures, as the chances take it
public record OpennessUpdate(
        AcgmeId program,
        OpennessTarget target,
        RateRange prior,
        RateRange posterior,
        List<FigureWeight> figures,
        ProgramOpenness.Estimate estimate) {
    /// Copies the figures.
    public OpennessUpdate {
        figures = List.copyOf(figures);
    }
}

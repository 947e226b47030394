package org.smartpick.advice.figure;

import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.domain.figure.FigureMapping;

/// What taking in a file would do; nothing was changed yet.
///
/// @param mapping which column was read as which
/// @param reading figures that can be used, and what cannot
/// @param replaced how many figures would take the place of others that are kept already
/// @param programs how many programs the figures are about
public record FigurePreview(
        FigureMapping mapping, FigureReading reading, int replaced, int programs) {

    /// Whether there is anything to accept.
    public boolean usable() {
        return !reading.figures().isEmpty();
    }
}

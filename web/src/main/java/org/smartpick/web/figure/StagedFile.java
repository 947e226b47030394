package org.smartpick.web.figure;

import java.io.ByteArrayInputStream;
import org.smartpick.advice.figure.FigurePreview;
import org.smartpick.advice.figure.FigureSource;

/// A file of figures that was looked at and waits to be accepted; it lies in memory only.
///
/// @param number tells it from earlier ones
/// @param name name of the file, as the browser told it
/// @param source where she has it from, her words
/// @param bytes its bytes
/// @param preview what accepting it would do
record StagedFile(
        long number, String name, String source, FigureSource bytes, FigurePreview preview) {

    /// A file held in memory.
    static FigureSource inMemory(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /// The same file looked at otherwise.
    StagedFile with(FigurePreview other) {
        return new StagedFile(number, name, source, bytes, other);
    }
}

package org.smartpick.advice.practice;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a sheet for the person who asks as pages to print.
public interface SheetWriter {

    /// Writes the sheet as PDF; leaves the stream open.
    ///
    /// @throws IOException when the stream cannot be written
    void write(MentorSheet sheet, OutputStream out) throws IOException;
}

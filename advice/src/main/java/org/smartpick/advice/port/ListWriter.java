package org.smartpick.advice.port;

import java.io.IOException;
import java.io.OutputStream;
import org.smartpick.advice.PickReport;

/// Writes a list as a file that a person takes along.
public interface ListWriter {

    /// Writes the report; does not close the stream.
    ///
    /// Cells that begin with `=`, `+`, `-` or `@` are written so that no spreadsheet runs them.
    void write(PickReport report, ListFormat format, OutputStream out) throws IOException;
}

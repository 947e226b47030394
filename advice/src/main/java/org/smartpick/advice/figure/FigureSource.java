package org.smartpick.advice.figure;

import java.io.IOException;
import java.io.InputStream;

/// A file that can be read from its beginning as often as needed.
@FunctionalInterface
public interface FigureSource {

    /// Its bytes from the beginning; whoever opens it closes it.
    InputStream open() throws IOException;
}

package org.smartpick.catalog.dataset;

import java.io.IOException;
import java.io.InputStream;

/// Where the files of the datasets lie: on the class path, in a folder, in a test's memory.
@FunctionalInterface
public interface DatasetFiles {

    /// Opens the file at `path`, which is relative to the root of all datasets and has `/` between
    /// its parts.
    ///
    /// @throws java.io.FileNotFoundException where there is no such file
    InputStream open(String path) throws IOException;
}

package org.smartpick.catalog.dataset;

import java.util.List;

/// A way in which the files of an edition differ from what its manifest promises.
public sealed interface DatasetFault {

    /// The fault in one sentence with everything that is needed to mend it.
    String message();

    /// The manifest cannot be read.
    ///
    /// @param dataset name of the dataset
    /// @param reason what the reader said
    record UnreadableManifest(String dataset, String reason) implements DatasetFault {
        @Override
        public String message() {
            return dataset + ": the manifest cannot be read: " + reason;
        }
    }

    /// A file cannot be read as a table.
    ///
    /// @param file path of the file
    /// @param reason what the reader said
    record UnreadableFile(String file, String reason) implements DatasetFault {
        @Override
        public String message() {
            return file + " cannot be read: " + reason;
        }
    }

    /// The bytes of a file are not those that were released.
    ///
    /// @param file path of the file
    /// @param expected checksum in the manifest
    /// @param found checksum of the file
    record WrongChecksum(String file, String expected, String found) implements DatasetFault {
        @Override
        public String message() {
            return file + " has SHA-256 " + found + " where the manifest says " + expected;
        }
    }

    /// A file has more or fewer rows.
    ///
    /// @param file path of the file
    /// @param expected rows in the manifest
    /// @param found rows of the file
    record WrongRows(String file, int expected, int found) implements DatasetFault {
        @Override
        public String message() {
            return file + " has " + found + " rows where the manifest says " + expected;
        }
    }

    /// A file has other columns.
    ///
    /// @param file path of the file
    /// @param expected columns in the manifest
    /// @param found columns of the file
    record WrongColumns(String file, List<String> expected, List<String> found)
            implements DatasetFault {
        /// Copies the lists.
        public WrongColumns {
            expected = List.copyOf(expected);
            found = List.copyOf(found);
        }

        @Override
        public String message() {
            return file + " has the columns " + found + " where the manifest says " + expected;
        }
    }

    /// Reading finds more or fewer flaws of one kind.
    ///
    /// @param dataset name of the dataset
    /// @param kind kind of the flaw
    /// @param expected number in the manifest
    /// @param found number found
    record WrongIssueCount(String dataset, String kind, int expected, int found)
            implements DatasetFault {
        @Override
        public String message() {
            return dataset
                    + " has "
                    + found
                    + " data issues of kind "
                    + kind
                    + " where the manifest says "
                    + expected;
        }
    }
}

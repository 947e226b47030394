package org.smartpick.catalog.issue;

import org.smartpick.domain.AcgmeId;

/// Flaws of single cells and rows: unreadable, without source, pointing nowhere.
public sealed interface FileIssue extends DataIssue {

    /// A cell holds something that its column cannot hold.
    ///
    /// @param file path of the file
    /// @param line line on which the row starts, counted from 1
    /// @param column name of the column
    /// @param value what the cell holds
    record UnreadableValue(String file, long line, String column, String value)
            implements FileIssue {
        @Override
        public String message() {
            return file
                    + " line "
                    + line
                    + ": "
                    + column
                    + " is '"
                    + value
                    + "', which cannot be read; taken as unknown";
        }
    }

    /// A value of a program has no source, so it is not shown.
    ///
    /// @param program program
    /// @param column column of the value
    /// @param value the value
    record UnsourcedValue(AcgmeId program, String column, String value) implements FileIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + ": "
                    + column
                    + " is '"
                    + value
                    + "' without a source; taken as unknown";
        }
    }

    /// A program's row names no source at all.
    ///
    /// @param program program
    /// @param name its name
    record UnsourcedProgram(AcgmeId program, String name) implements FileIssue {
        @Override
        public String message() {
            return "program " + program + " (" + name + ") names no source in its row";
        }
    }

    /// A row names a source that the edition's list of sources does not have.
    ///
    /// @param file path of the file
    /// @param source key that is missing from the list
    /// @param rows number of rows that name it
    record UnknownSource(String file, String source, int rows) implements FileIssue {
        @Override
        public String message() {
            return file
                    + ": "
                    + rows
                    + " rows name the source '"
                    + source
                    + "', which sources.csv does not have";
        }
    }

    /// A row points to a program that the edition does not hold.
    ///
    /// @param file path of the file
    /// @param program number that it points to
    /// @param rows number of rows that do
    record OrphanRows(String file, String program, int rows) implements FileIssue {
        @Override
        public String message() {
            return file
                    + ": "
                    + rows
                    + " rows belong to program "
                    + program
                    + ", which programs.csv does not have";
        }
    }
}

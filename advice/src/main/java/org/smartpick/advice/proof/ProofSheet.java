package org.smartpick.advice.proof;

import java.util.List;

/// A report in words, tables and diagrams, as page and file show it.
///
/// @param sections its parts in reading order
public record ProofSheet(List<Section> sections) {

    /// One part.
    ///
    /// @param title its heading
    /// @param paragraphs what it says
    /// @param tables its tables
    /// @param diagrams its diagrams
    public record Section(
            String title, List<String> paragraphs, List<Table> tables, List<Diagram> diagrams) {
        /// Copies the lists.
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
            diagrams = List.copyOf(diagrams);
        }
    }

    /// A table; the first cell of a row names it.
    ///
    /// @param caption what it shows
    /// @param header titles of the columns
    /// @param rows cells of each row
    public record Table(String caption, List<String> header, List<List<String>> rows) {
        /// Copies the lists.
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /// A reliability diagram with the same figures as a table.
    ///
    /// @param title of whom
    /// @param svg the picture
    /// @param table its figures
    public record Diagram(String title, String svg, Table table) {}

    /// Copies the sections.
    public ProofSheet {
        sections = List.copyOf(sections);
    }
}

package org.smartpick.catalog.search;

import java.util.List;
import org.smartpick.domain.program.Program;

/// A page of the programs found.
///
/// @param programs programs of this page in the order asked for; empty after the last page
/// @param total number of programs found on all pages
/// @param request which page this is
public record ProgramPage(List<Program> programs, int total, PageRequest request) {

    /// Copies the programs.
    public ProgramPage {
        programs = List.copyOf(programs);
    }

    /// Number of pages; 1 when nothing was found.
    public int pages() {
        return Math.max(1, (total + request.size() - 1) / request.size());
    }
}

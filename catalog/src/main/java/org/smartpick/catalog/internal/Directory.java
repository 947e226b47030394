package org.smartpick.catalog.internal;

import java.util.List;
import java.util.Map;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.MatchIssue;
import org.smartpick.domain.program.InformaticsFellowship;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;

/// The directory as it was read: programs, what hangs on them, and the flaws that reading met.
///
/// @param dataset where it was read from
/// @param programs all programs in the order of the file
/// @param fellowships all clinical informatics fellowships
/// @param tracksByProgram tracks by the number of their program, closed programs included
/// @param unjoined codes that belong to no program
/// @param unmapped specialties that the table of specialties does not translate, with their number
///   of programs
/// @param issues flaws that reading met
public record Directory(
        Dataset dataset,
        List<Program> programs,
        List<InformaticsFellowship> fellowships,
        Map<String, List<NrmpTrack>> tracksByProgram,
        List<MatchIssue.UnjoinedNrmpCode> unjoined,
        Map<String, Integer> unmapped,
        List<DataIssue> issues) {

    /// Copies the lists.
    public Directory {
        programs = List.copyOf(programs);
        fellowships = List.copyOf(fellowships);
        tracksByProgram = Map.copyOf(tracksByProgram);
        unjoined = List.copyOf(unjoined);
        unmapped = Map.copyOf(unmapped);
        issues = List.copyOf(issues);
    }
}

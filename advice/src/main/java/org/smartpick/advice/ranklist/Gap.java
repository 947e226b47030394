package org.smartpick.advice.ranklist;

import java.util.List;
import org.smartpick.advice.ranklist.RankFigures.ListLengths;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// Something that may be missing on a rank list, or stands on it in vain.
public sealed interface Gap {

    /// The list is shorter than the lists of those who matched.
    ///
    /// @param ranked programs of her first specialty before another one
    /// @param published how long others' lists were
    record ShortList(int ranked, ListLengths published) implements Gap {}

    /// No list length is published for the specialty she ranks first.
    ///
    /// @param ranked programs of it before another one
    /// @param specialty the specialty
    record NoLengths(int ranked, Specialty specialty) implements Gap {}

    /// Positions that begin in the second year, and no first year beside them.
    ///
    /// @param programs the programs
    record NoFirstYear(List<Program> programs) implements Gap {
        /// Copies the programs.
        public NoFirstYear {
            programs = List.copyOf(programs);
        }
    }

    /// Positions that begin in the second year, with first years beside them that may all refuse.
    ///
    /// @param programs the programs
    /// @param one chance that at least one first year would take her
    record ThinFirstYears(List<Program> programs, Chance one) implements Gap {
        /// Copies the programs.
        public ThinFirstYears {
            programs = List.copyOf(programs);
        }
    }

    /// Programs of which nobody said in which year they begin.
    ///
    /// @param programs the programs
    record UnknownStart(List<Program> programs) implements Gap {
        /// Copies the programs.
        public UnknownStart {
            programs = List.copyOf(programs);
        }
    }

    /// A program whose stated rule the profile does not meet, although it interviewed her.
    ///
    /// @param program the program
    /// @param why the rule
    record ClosedDoor(Program program, String why) implements Gap {}
}

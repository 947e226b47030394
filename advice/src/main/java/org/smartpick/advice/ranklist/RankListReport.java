package org.smartpick.advice.ranklist;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.wish.FirstYearNeed;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// A rank list with everything that can be said of it: one object behind the page, the files and
/// the command line.
///
/// @param context what it stands on
/// @param match chance to match at any program of the list
/// @param entries the programs in the order of the list
/// @param firstYears the supplemental list
/// @param gaps what may be missing
/// @param myths what is often advised, with her own numbers
/// @param fee what the length of the list costs
public record RankListReport(
        Context context,
        Chance match,
        List<RankedProgram> entries,
        FirstYearList firstYears,
        List<Gap> gaps,
        List<Myth> myths,
        RankFee fee) {

    /// Copies the lists.
    public RankListReport {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
        myths = List.copyOf(myths);
    }

    /// What the report stands on.
    ///
    /// @param season the season applied in
    /// @param type the applicant's type
    /// @param dataEditions edition of each dataset, by name
    /// @param notes what a reader must know, in sentences
    public record Context(
            Season season,
            ApplicantType type,
            SortedMap<String, String> dataEditions,
            List<String> notes) {
        /// Copies the collections.
        public Context {
            dataEditions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(dataEditions));
            notes = List.copyOf(notes);
        }
    }

    /// A program of the list.
    ///
    /// @param rank its rank from 1
    /// @param program the program
    /// @param reach chance that it would take her, wherever she ranks it, given that it interviewed
    ///   her
    /// @param ends chance that she ends here: it would take her and none further up would
    /// @param within chance that she ends here or further up
    /// @param firstYear whether a first year has to be found beside it
    public record RankedProgram(
            int rank,
            Program program,
            Chance reach,
            Chance ends,
            Chance within,
            FirstYearNeed firstYear) {}

    /// The supplemental list: first years beside positions that begin in the second year.
    ///
    /// @param programs the first years in order
    /// @param one chance that at least one of them would take her; null where there are none
    public record FirstYearList(List<Program> programs, @Nullable Chance one) {
        /// Copies the programs.
        public FirstYearList {
            programs = List.copyOf(programs);
        }

        /// Chance that at least one would take her; empty where there are none.
        public Optional<Chance> findOne() {
            return Optional.ofNullable(one);
        }
    }

    /// What the length of a list costs.
    ///
    /// @param programs different programs on the list and its supplemental list; the NRMP counts
    ///   program codes, so a program ranked with two tracks counts twice
    /// @param totalUsd dollars beyond the registration; 0 up to the number that is included
    /// @param rule the published amount; null where none is known
    public record RankFee(int programs, int totalUsd, RankFigures.@Nullable Amount rule) {
        /// The published amount, where one is known.
        public Optional<RankFigures.Amount> findRule() {
            return Optional.ofNullable(rule);
        }
    }
}

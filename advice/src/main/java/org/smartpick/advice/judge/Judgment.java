package org.smartpick.advice.judge;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.smartpick.advice.Tier;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;

/// How good a brought list is, beside the best list of the same cost.
///
/// @param context what it stands on
/// @param lines what became of each line
/// @param yours the list as it was brought, its signals placed as well as they can be on it
/// @param best the best list that costs no more
/// @param swaps the best single swaps, the largest gain first
/// @param waste the applications that bring next to nothing, all together
/// @param cheaper the cheapest list found that is worth as much
public record Judgment(
        Context context,
        List<LineFinding> lines,
        Side yours,
        Side best,
        List<SwapAdvice> swaps,
        WasteAdvice waste,
        Cheaper cheaper) {

    /// What a judgment stands on.
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

    /// A list and what it brings.
    ///
    /// @param costUsd dollars for all applications
    /// @param value expected worth, 0 to 100
    /// @param upperBound no list of this cost is worth more
    /// @param matchChance chance to match at any program of it
    /// @param interviews number of interviews
    /// @param programs its programs, the largest gain first
    public record Side(
            int costUsd,
            double value,
            double upperBound,
            Chance matchChance,
            CountRange interviews,
            List<Entry> programs) {
        /// Copies the programs.
        public Side {
            programs = List.copyOf(programs);
        }
    }

    /// A program of a list.
    ///
    /// @param program the program
    /// @param tier reach, target or likely
    /// @param signal the signal that it gets
    /// @param chance her chances there
    /// @param valueGain what the list would lose in worth without it, 0 to 100
    /// @param chanceGain what the list would lose in chance to match without it, 0 to 1
    public record Entry(
            Program program,
            Tier tier,
            SignalTier signal,
            ProgramChance chance,
            double valueGain,
            double chanceGain) {}

    /// One program out, another in, everything else as it is.
    ///
    /// @param out the program that leaves
    /// @param in the program that comes
    /// @param valueGain what the list gains in worth, 0 to 100
    /// @param chanceGain what it gains in chance to match, -1 to 1
    /// @param costUsd what it costs more; negative when it costs less
    public record SwapAdvice(
            Program out, Program in, double valueGain, double chanceGain, int costUsd) {}

    /// Applications that bring next to nothing.
    ///
    /// @param programs what can go, the least missed first
    /// @param valueLoss what the list loses in worth without all of them, 0 to 100
    /// @param chanceLoss what it loses in chance to match without all of them, 0 to 1
    /// @param savedUsd what it costs less
    public record WasteAdvice(
            List<Wasted> programs, double valueLoss, double chanceLoss, int savedUsd) {
        /// Copies the programs.
        public WasteAdvice {
            programs = List.copyOf(programs);
        }
    }

    /// A wasted application.
    ///
    /// @param program the program
    /// @param closed the strict requirement that shuts its door; empty when it is only that the
    ///   rest of the list does as well without it
    public record Wasted(Program program, String closed) {}

    /// A list that is worth as much for less.
    ///
    /// @param programs number of its programs
    /// @param costUsd what it costs
    /// @param savedUsd what that saves against the brought list, 0 or more
    public record Cheaper(int programs, int costUsd, int savedUsd) {}

    /// Copies the lists.
    public Judgment {
        lines = List.copyOf(lines);
        swaps = List.copyOf(swaps);
    }
}

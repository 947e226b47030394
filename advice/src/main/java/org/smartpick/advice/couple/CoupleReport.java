package org.smartpick.advice.couple;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.smartpick.advice.Tier;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;

/// Both lists of a couple with what they bring.
///
/// @param context season, wish, editions, notes
/// @param first the first person's list
/// @param second the second person's list
/// @param joint what becomes of the two
/// @param separate what would become of them if each had chosen alone
/// @param upperBound no two lists within the limits are worth more, 0 to 300
public record CoupleReport(
        Context context, Half first, Half second, Joint joint, Joint separate, double upperBound) {

    /// What the lists stand on.
    ///
    /// @param season the season applied in
    /// @param wish what they want of each other's places
    /// @param dataEditions edition of each dataset, by name
    /// @param notes what a reader must know, in sentences
    public record Context(
            Season season,
            CoupleWish wish,
            SortedMap<String, String> dataEditions,
            List<String> notes) {
        /// Copies the collections.
        public Context {
            dataEditions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(dataEditions));
            notes = List.copyOf(notes);
        }
    }

    /// One person's list.
    ///
    /// @param type the person's type
    /// @param costUsd dollars for all applications
    /// @param matchChance chance to match at any program, by herself
    /// @param programs the programs, what the couple would miss most first
    public record Half(ApplicantType type, int costUsd, Chance matchChance, List<Entry> programs) {
        /// Copies the programs.
        public Half {
            programs = List.copyOf(programs);
        }
    }

    /// A program on one list.
    ///
    /// @param program the program
    /// @param tier reach, target or likely
    /// @param signal the signal that it gets
    /// @param chance the person's chances there
    /// @param valueGain what the couple would lose in worth without it
    /// @param partners programs on the other list that are near it
    public record Entry(
            Program program,
            Tier tier,
            SignalTier signal,
            ProgramChance chance,
            double valueGain,
            int partners) {}

    /// What two lists bring together.
    ///
    /// @param outcome chances of what becomes of the two, at the middle of the doubt
    /// @param value expected worth of the pair of positions, 0 to 300
    /// @param error standard error of the value from drawing luck; 0 where nothing was drawn
    public record Joint(Outcome outcome, double value, double error) {}
}

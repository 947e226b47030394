package org.smartpick.advice.ranklist.couple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.ranklist.RankFigures;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;
import org.smartpick.domain.chance.Chance;

/// A couple's joint list with what would become of it.
///
/// @param wish what the couple wants
/// @param pairs the pairs, best first
/// @param leftOut pairs that could have been listed and are not, with the reason
/// @param chances what becomes of the two
/// @param costs what the joint list costs and where its limit is
public record JointReport(
        JointWish wish,
        List<RankedPair> pairs,
        List<Omitted> leftOut,
        Chances chances,
        Costs costs) {
    /// Most pairs of a joint list: the NRMP's limit of 300 ranks (`nrmp_sim_2026`).
    public static final int MOST_PAIRS = 300;

    /// Copies the lists.
    public JointReport {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
    }

    /// How two programs lie to each other.
    public enum Nearness {
        /// Within the miles wanted.
        TOGETHER,
        /// Further apart.
        APART,
        /// The place of at least one is not known.
        UNKNOWN,
        /// Only one of the two has a position.
        ALONE
    }

    /// An entry of the joint list.
    ///
    /// @param rank its rank from 1
    /// @param first program of the first member; null for none
    /// @param second program of the second member; null for none
    /// @param nearness how they lie to each other
    /// @param miles between their cities; null where it is not known or one has none
    /// @param standing why it stands here and how often the couple ends there
    public record RankedPair(
            int rank,
            @Nullable SideProgram first,
            @Nullable SideProgram second,
            Nearness nearness,
            @Nullable Double miles,
            Standing standing) {
        /// Program of the first member, where there is one.
        public Optional<SideProgram> findFirst() {
            return Optional.ofNullable(first);
        }

        /// Program of the second member, where there is one.
        public Optional<SideProgram> findSecond() {
            return Optional.ofNullable(second);
        }

        /// Miles between the two cities, where both are known.
        public OptionalDouble findMiles() {
            return miles == null ? OptionalDouble.empty() : OptionalDouble.of(miles);
        }
    }

    /// Why a pair stands where it does and how often the couple ends there.
    ///
    /// @param worth what the pair is worth to the couple, in points
    /// @param ends chance that the couple matches here
    /// @param why why it stands here, in a sentence
    public record Standing(double worth, Chance ends, String why) {}

    /// Pairs that are not on the list.
    ///
    /// @param count how many
    /// @param why why not, in a sentence
    public record Omitted(int count, String why) {}

    /// What becomes of the two.
    ///
    /// @param both both match
    /// @param together both match, together
    /// @param one exactly one matches
    /// @param neither nobody matches
    /// @param published what became of all couples of one Match; null where it is not published
    public record Chances(
            Chance both,
            Chance together,
            Chance one,
            Chance neither,
            RankFigures.@Nullable CoupleShares published) {
        /// What became of all couples of one Match, where it is published.
        public Optional<RankFigures.CoupleShares> findPublished() {
            return Optional.ofNullable(published);
        }
    }

    /// Fees and limits.
    ///
    /// @param firstPrograms different programs of the first member
    /// @param secondPrograms different programs of the second member
    /// @param couple the published fee of couples; null where none is known
    /// @param extra the published fee beyond the included programs; null where none is known
    public record Costs(
            int firstPrograms,
            int secondPrograms,
            RankFigures.@Nullable Amount couple,
            RankFigures.@Nullable Amount extra) {
        /// The published fee of couples, where one is known.
        public Optional<RankFigures.Amount> findCouple() {
            return Optional.ofNullable(couple);
        }

        /// The published fee beyond the included programs, where one is known.
        public Optional<RankFigures.Amount> findExtra() {
            return Optional.ofNullable(extra);
        }

        /// Dollars beyond the included programs, both members together.
        public int extraUsd() {
            return findExtra()
                    .map(rule ->
                            rule.usd()
                                    * (Math.max(0, firstPrograms - rule.included())
                                            + Math.max(0, secondPrograms - rule.included())))
                    .orElse(0);
        }
    }
}

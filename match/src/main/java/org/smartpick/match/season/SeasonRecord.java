package org.smartpick.match.season;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What one season came to, in counts only: the same season gives the same bytes wherever it ran.
///
/// Cells are market x applicant type, types the innermost.
///
/// @param season number of the season
/// @param filled positions filled by the Match, by cell
/// @param soap positions filled afterwards, by cell
/// @param types one row of [TypeCount] numbers for each applicant type
/// @param markets one row of [MarketCount] numbers for each market
/// @param couples one number for each [CoupleCount]
/// @param wanted people matched in the specialty that they want most, by field x type
public record SeasonRecord(
        int season,
        int[] filled,
        int[] soap,
        int[] types,
        int[] markets,
        int[] couples,
        int[] wanted)
        implements Serializable {

    /// What is counted for each applicant type.
    public enum TypeCount {
        /// People.
        PEOPLE,
        /// Matched to a first-year position, which is what published match rates count.
        MATCHED,
        /// Matched to an advanced position without a first year.
        ADVANCED_ONLY,
        /// Placed afterwards.
        PLACED_LATER,
        /// Programs on the main lists of those matched to one of them.
        RANKS_MATCHED,
        /// People matched to a program of their main list.
        PEOPLE_RANKS_MATCHED,
        /// Programs on the main lists of those not matched to any of them.
        RANKS_UNMATCHED,
        /// Not matched to any program of a main list that has at least one.
        PEOPLE_RANKS_UNMATCHED,
        /// Matched to one of the first three of the main list.
        FIRST_THREE
    }

    /// What is counted for each market.
    public enum MarketCount {
        /// Invitations sent.
        INVITED,
        /// Interviews held.
        INTERVIEWED,
        /// Applicants on programs' lists.
        RANKED,
        /// Tracks with positions left open by the Match.
        TRACKS_OPEN
    }

    /// How couples ended.
    public enum CoupleCount {
        /// Both matched.
        BOTH,
        /// One.
        ONE,
        /// None.
        NONE,
        /// Given up: no stable place was found; counted under none as well.
        UNSETTLED
    }

    /// The count of one type.
    public int of(TypeCount count, int type) {
        return types[type * TypeCount.values().length + count.ordinal()];
    }

    /// The count of one market.
    public int of(MarketCount count, int market) {
        return markets[market * MarketCount.values().length + count.ordinal()];
    }

    /// The count of couples.
    public int of(CoupleCount count) {
        return couples[count.ordinal()];
    }

    /// Positions of a market that the Match filled.
    public int filled(int market) {
        int sum = 0;
        for (int type = 0; type < Nation.TYPES; type++) {
            sum += filled[market * Nation.TYPES + type];
        }
        return sum;
    }

    /// Positions of a market filled afterwards.
    public int soap(int market) {
        int sum = 0;
        for (int type = 0; type < Nation.TYPES; type++) {
            sum += soap[market * Nation.TYPES + type];
        }
        return sum;
    }

    /// The record as bytes, big-endian, in the order of the components.
    public byte[] bytes() {
        int[][] parts = {filled, soap, types, markets, couples, wanted};
        int size = 1;
        for (int[] part : parts) {
            size += part.length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * size).putInt(season);
        for (int[] part : parts) {
            for (int count : part) {
                buffer.putInt(count);
            }
        }
        return buffer.array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeasonRecord record && Arrays.equals(bytes(), record.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}

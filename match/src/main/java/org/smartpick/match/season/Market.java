package org.smartpick.match.season;

import java.io.Serializable;
import java.util.Arrays;

/// The positions of one specialty that lead to the same thing, and how its programs choose.
///
/// @param specialty the specialty's name
/// @param purpose what the positions lead to
/// @param field number of the specialty; markets of one specialty share it
/// @param invited invitations sent per position
/// @param rankedShare share of those interviewed whom programs rank, 0 to 1
/// @param levels what programs think of each applicant type, log-odds, in the order of
///   [org.smartpick.domain.ApplicantType]
/// @param spreads how much an applicant's strength counts for each type, log-odds per standard
///   deviation
public record Market(
        String specialty,
        TrackPurpose purpose,
        int field,
        double invited,
        double rankedShare,
        Levels levels,
        Levels spreads)
        implements Serializable {

    /// One number for each applicant type.
    public static final class Levels implements Serializable {
        private static final long serialVersionUID = 1L;

        private final float[] values;

        private Levels(float[] values) {
            this.values = values;
        }

        /// These numbers, in the order of [org.smartpick.domain.ApplicantType].
        public static Levels of(double... values) {
            if (values.length != Nation.TYPES) {
                throw new IllegalArgumentException(
                        values.length + " levels were given for " + Nation.TYPES + " types");
            }
            float[] copy = new float[values.length];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = (float) values[i];
            }
            return new Levels(copy);
        }

        /// The number of one type.
        public float of(int type) {
            return values[type];
        }

        /// The same with another number for one type.
        public Levels with(int type, double value) {
            float[] copy = values.clone();
            copy[type] = (float) value;
            return new Levels(copy);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Levels levels && Arrays.equals(values, levels.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return Arrays.toString(values);
        }
    }

    /// Refuses shares and counts that cannot be.
    public Market {
        if (!(invited > 0) || !(rankedShare > 0 && rankedShare <= 1)) {
            throw new IllegalArgumentException(
                    specialty + ": " + invited + " invitations, share ranked " + rankedShare);
        }
    }

    /// The same market with other levels.
    public Market withLevels(Levels other) {
        return new Market(specialty, purpose, field, invited, rankedShare, other, spreads);
    }
}

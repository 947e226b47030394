package org.smartpick.advice.proof;

import java.util.List;
import java.util.stream.LongStream;

/// How much of the proof is done.
///
/// @param effort how thoroughly
/// @param seed seed of all random draws
public record ProofPlan(Effort effort, long seed) {
    /// Seed of the shipped report.
    public static final long USUAL_SEED = 2026;

    /// How thoroughly.
    public enum Effort {
        /// One invented season, few people: a look in less than a minute.
        QUICK("quick", 1, 200, 300),
        /// What ships: some minutes on two cores.
        FULL("full", 4, 800, 1259);

        private final String key;
        private final int worlds;
        private final int people;
        private final int couples;

        Effort(String key, int worlds, int people, int couples) {
            this.key = key;
            this.worlds = worlds;
            this.people = people;
            this.couples = couples;
        }

        /// Its word in files.
        public String key() {
            return key;
        }

        /// About how many people of an invented season are compared.
        public int people() {
            return people;
        }

        /// How many couples are simulated.
        public int couples() {
            return couples;
        }
    }

    /// Seeds of the invented seasons.
    public List<Long> worlds() {
        return LongStream.range(0, effort.worlds).map(i -> seed + i).boxed().toList();
    }
}

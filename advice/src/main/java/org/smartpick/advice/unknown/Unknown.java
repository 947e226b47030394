package org.smartpick.advice.unknown;

import org.smartpick.domain.chance.Chance;

/// Something that is not known, and how far the chance of an interview would move if it were.
///
/// @param factor stable key, for example `us_letters` or `rule_visa`
/// @param label what is not known, in words
/// @param whose who could tell it
/// @param good the best answer that is likely, with the chance of an interview under it
/// @param bad the worst answer that is likely, with the chance of an interview under it
public record Unknown(String factor, String label, Whose whose, Supposed good, Supposed bad) {

    /// Who could tell what is not known.
    public enum Whose {
        /// The applicant: it is in no answer of her profile.
        YOURS("you can tell it in your profile"),
        /// The program: it told nobody whom we know.
        PROGRAM("only the program can tell; asking costs nothing");

        private final String remedy;

        Whose(String remedy) {
            this.remedy = remedy;
        }

        /// What can be done about it.
        public String remedy() {
            return remedy;
        }
    }

    /// One answer, and what the chance of an interview would be under it.
    ///
    /// @param answer the answer in words, for example `three letters or more`
    /// @param interview the chance of an interview
    public record Supposed(String answer, Chance interview) {}

    /// Half the distance between the middles of the good and the bad chance, 0 to 0.5: how far the
    /// answer would move the chance to either side.
    public double swing() {
        return Math.abs(good.interview().median() - bad.interview().median()) / 2;
    }
}

package org.smartpick.interview.reading;

/// Something in an answer that may point to a real patient.
///
/// @param kind what it may be
/// @param text the words concerned, as they stand
/// @param sentence number of the sentence
public record PatientDetail(Kind kind, String text, int sentence) {

    /// What it may be; after the safe-harbor list of HIPAA (45 CFR 164.514(b)(2)).
    public enum Kind {
        /// A title with a surname, or a name and a surname.
        NAME("a name"),
        /// A day of a month.
        DATE("a date"),
        /// An age of ninety or more.
        AGE("an age over 89"),
        /// A record, phone or room number.
        NUMBER("a number of a record, phone or room");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// What it is, in words.
        public String words() {
            return words;
        }
    }
}

package org.smartpick.match.stability;

/// One reason why an outcome is not stable, by numbers.
public sealed interface Blocking {

    /// A single applicant would rather be in a program that would rather have her.
    ///
    /// @param applicant who
    /// @param program where
    record Single(int applicant, int program) implements Blocking {}

    /// A couple would rather have a pair that is open to it.
    ///
    /// @param couple which
    /// @param firstProgram where the first member would go, or -1
    /// @param secondProgram where the second member would go, or -1
    record Couple(int couple, int firstProgram, int secondProgram) implements Blocking {}

    /// An applicant with an advanced position would rather spend the first year elsewhere.
    ///
    /// @param applicant who
    /// @param program where
    record FirstYear(int applicant, int program) implements Blocking {}

    /// Somebody is where nobody may put her: a program that she or that it did not rank, a pair
    /// that is not on the list, more people than positions.
    ///
    /// @param applicant who, or -1 when a program is too full
    /// @param program where
    record Misplaced(int applicant, int program) implements Blocking {}
}

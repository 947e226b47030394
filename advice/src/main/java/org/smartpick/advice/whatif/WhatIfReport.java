package org.smartpick.advice.whatif;

import java.util.List;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.Chance;

/// What would have to be true for a better chance, starting from one list.
///
/// @param now chance to match with the list as it is
/// @param programs number of programs on the list
/// @param changes what can be changed or asked, the largest middle effect first
/// @param notOffered what is left out, and why
/// @param otherSpecialties specialties not chosen that could be looked at, by name
public record WhatIfReport(
        Chance now,
        int programs,
        List<Counterfactual> changes,
        List<NotOffered> notOffered,
        List<Specialty> otherSpecialties) {

    /// A change that is not offered.
    ///
    /// @param lever what would be changed
    /// @param why why it is not offered, in a sentence
    public record NotOffered(Lever lever, String why) {}

    /// Copies the lists.
    public WhatIfReport {
        changes = List.copyOf(changes);
        notOffered = List.copyOf(notOffered);
        otherSpecialties = List.copyOf(otherSpecialties);
    }
}

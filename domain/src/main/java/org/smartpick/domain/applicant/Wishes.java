package org.smartpick.domain.applicant;

import java.util.List;
import java.util.Set;
import org.smartpick.domain.Answer;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.ProgramType;

/// What an applicant would like.
///
/// @param specialties specialties in her order, at least one
/// @param later what she wants after residency, for example "Clinical Informatics"
/// @param states states she prefers
/// @param near a city she wants to be near
/// @param programTypes program types she prefers
/// @param size size she prefers
/// @param weights how much each of these matters
public record Wishes(
        List<SpecialtyWish> specialties,
        Answer<String> later,
        Set<UsState> states,
        Answer<Nearness> near,
        Set<ProgramType> programTypes,
        SizeWish size,
        Weights weights) {

    /// How much each wish matters beside the specialty, each 0 (not at all) to 100 (as much as the
    /// specialty).
    ///
    /// @param place preferred states and nearness
    /// @param programType preferred program types
    /// @param size preferred size
    /// @param informatics a clinical informatics fellowship at the institution
    /// @param aim what the list is to bring
    public record Weights(int place, int programType, int size, int informatics, Aim aim) {

        /// Weights that leave worth as it is stated.
        public Weights(int place, int programType, int size, int informatics) {
            this(place, programType, size, informatics, Aim.USUAL);
        }

        /// Refuses weights outside 0 to 100.
        public Weights {
            for (int weight : new int[] {place, programType, size, informatics}) {
                if (weight < 0 || weight > 100) {
                    throw new IllegalArgumentException(
                            "weight " + weight + " is not between 0 and 100");
                }
            }
        }

        /// The same weights with another weight of place.
        public Weights withPlace(int changed) {
            return new Weights(changed, programType, size, informatics, aim);
        }
    }

    /// Copies the collections; refuses an empty or repeated list of specialties.
    public Wishes {
        specialties = List.copyOf(specialties);
        states = Set.copyOf(states);
        programTypes = Set.copyOf(programTypes);
        if (specialties.isEmpty()) {
            throw new IllegalArgumentException("an applicant wants at least one specialty");
        }
        long distinct = specialties.stream().map(SpecialtyWish::specialty).distinct().count();
        if (distinct != specialties.size()) {
            throw new IllegalArgumentException("a specialty is named twice in " + specialties);
        }
    }
}

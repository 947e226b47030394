package org.smartpick.catalog.search;

import java.util.Set;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.ProgramType;

/// What is asked of the catalog. An empty set does not restrict; within a set any value will do;
/// all parts must hold.
///
/// @param text words that must all occur in name, sponsor, specialty, city, state, track names,
///   NRMP codes or number
/// @param where places
/// @param what properties
/// @param unknowns what to do where type, visa, size or vendor is unknown
/// @param sort order
/// @param page part of the answer
public record ProgramQuery(
        String text,
        Where where,
        What what,
        UnknownFacts unknowns,
        ProgramSort sort,
        PageRequest page) {

    /// Places asked for.
    ///
    /// @param states states
    /// @param divisions census divisions, added to the states
    /// @param reach distance from a point
    public record Where(Set<UsState> states, Set<CensusDivision> divisions, Reach reach) {
        /// Copies the sets.
        public Where {
            states = Set.copyOf(states);
            divisions = Set.copyOf(divisions);
        }

        /// Everywhere.
        public static Where anywhere() {
            return new Where(Set.of(), Set.of(), Reach.anywhere());
        }
    }

    /// Properties asked for.
    ///
    /// @param specialties specialties in canonical spelling
    /// @param types program types
    /// @param visas visas of which the program must consider at least one
    /// @param sizes sizes by first-year positions; [SizeWish#ANY] does not restrict
    /// @param ehrVendors vendors of health records, in the spelling of the catalog
    /// @param informatics fellowship at the institution
    /// @param unfilled positions left unfilled
    public record What(
            Set<Specialty> specialties,
            Set<ProgramType> types,
            Set<Visa> visas,
            Set<SizeWish> sizes,
            Set<String> ehrVendors,
            Informatics informatics,
            Unfilled unfilled) {
        /// Copies the sets.
        public What {
            specialties = Set.copyOf(specialties);
            types = Set.copyOf(types);
            visas = Set.copyOf(visas);
            sizes = sizes.contains(SizeWish.ANY) ? Set.of() : Set.copyOf(sizes);
            ehrVendors = Set.copyOf(ehrVendors);
        }

        /// Anything.
        public static What anything() {
            return new What(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Informatics.ANY,
                    Unfilled.any());
        }

        /// The same with other specialties.
        public What withSpecialties(Set<Specialty> wanted) {
            return new What(wanted, types, visas, sizes, ehrVendors, informatics, unfilled);
        }

        /// The same with other program types.
        public What withTypes(Set<ProgramType> wanted) {
            return new What(specialties, wanted, visas, sizes, ehrVendors, informatics, unfilled);
        }

        /// The same with other visas.
        public What withVisas(Set<Visa> wanted) {
            return new What(specialties, types, wanted, sizes, ehrVendors, informatics, unfilled);
        }

        /// The same with other sizes.
        public What withSizes(Set<SizeWish> wanted) {
            return new What(specialties, types, visas, wanted, ehrVendors, informatics, unfilled);
        }

        /// The same with other vendors of health records.
        public What withEhrVendors(Set<String> wanted) {
            return new What(specialties, types, visas, sizes, wanted, informatics, unfilled);
        }

        /// The same with another wish for informatics.
        public What withInformatics(Informatics wanted) {
            return new What(specialties, types, visas, sizes, ehrVendors, wanted, unfilled);
        }

        /// The same with another wish for unfilled positions.
        public What withUnfilled(Unfilled wanted) {
            return new What(specialties, types, visas, sizes, ehrVendors, informatics, wanted);
        }
    }

    /// Most characters of the words searched for.
    public static final int LONGEST_TEXT = 200;

    /// Refuses a text of more than 200 characters.
    public ProgramQuery {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "search text has "
                            + text.length()
                            + " characters, the most is "
                            + LONGEST_TEXT);
        }
    }

    /// All programs by name, the first page.
    public static ProgramQuery all() {
        return new ProgramQuery(
                "",
                Where.anywhere(),
                What.anything(),
                UnknownFacts.KEEP,
                ProgramSort.NAME,
                PageRequest.first());
    }

    /// All programs of one specialty by name, on one page.
    public static ProgramQuery of(Specialty specialty) {
        return all().withWhat(What.anything().withSpecialties(Set.of(specialty)))
                .withPage(PageRequest.whole());
    }

    /// The same with other words.
    public ProgramQuery withText(String words) {
        return new ProgramQuery(words, where, what, unknowns, sort, page);
    }

    /// The same with other places.
    public ProgramQuery withWhere(Where places) {
        return new ProgramQuery(text, places, what, unknowns, sort, page);
    }

    /// The same with other properties.
    public ProgramQuery withWhat(What properties) {
        return new ProgramQuery(text, where, properties, unknowns, sort, page);
    }

    /// The same with another treatment of unknown facts.
    public ProgramQuery withUnknowns(UnknownFacts treatment) {
        return new ProgramQuery(text, where, what, treatment, sort, page);
    }

    /// The same in another order.
    public ProgramQuery withSort(ProgramSort order) {
        return new ProgramQuery(text, where, what, unknowns, order, page);
    }

    /// Another page of the same.
    public ProgramQuery withPage(PageRequest wanted) {
        return new ProgramQuery(text, where, what, unknowns, sort, wanted);
    }
}

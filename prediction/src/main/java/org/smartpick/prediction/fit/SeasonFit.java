package org.smartpick.prediction.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.evidence.Measure;

/// Fits all groups and the priors between them (empirical Bayes).
///
/// Each round fits every group that prints figures of its own under the present priors, then moves
/// each prior to the mean and spread of the fitted numbers of its class, their own doubt included
/// (one step of the EM algorithm). A class whose groups say little keeps a wide prior: one imagined
/// group with the wide spread is always among them.
public final class SeasonFit {
    /// Rounds of the priors.
    public static final int ROUNDS = 8;

    private static final double IMAGINED = 2;
    private static final double LEAST_SD = 0.05;

    private final Books books;
    private final GroupMoments moments;

    /// The fit to these books.
    public SeasonFit(Books books) {
        this.books = books;
        moments = new GroupMoments(books);
    }

    /// One applicant type in one specialty.
    ///
    /// @param type applicant type
    /// @param specialty specialty in canonical spelling
    public record Name(ApplicantType type, String specialty) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int byType = type.compareTo(other.type);
            return byType != 0 ? byType : specialty.compareTo(other.specialty);
        }
    }

    /// Every type in every specialty of which an interview rate or a match rate is printed for
    /// anybody, in a fixed order.
    public List<Name> names() {
        TreeSet<String> specialties = new TreeSet<>();
        for (String group : RateBook.GROUPS) {
            specialties.addAll(books.evidence().specialties(Measure.INTERVIEW_MEAN, group));
        }
        for (ApplicantType type : ApplicantType.values()) {
            specialties.addAll(books.evidence().specialties(Measure.PREFERRED_MATCH, type.key()));
        }
        List<Name> names = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            specialties.forEach(specialty -> names.add(new Name(type, specialty)));
        }
        return names;
    }

    /// What the fit of a group must return.
    public GroupFit.Problem problem(Name name, TraitPriors priors) {
        return new GroupFit.Problem(
                books.rates().rate(name.type(), name.specialty()).spread(),
                books.outcomes().preferred(name.type(), name.specialty()).value(),
                moments.list(name.type(), name.specialty()),
                priors.of(name.type()));
    }

    /// The fit of one group under given priors.
    public GroupFit fit(Name name, TraitPriors priors) {
        return GroupFitter.fit(problem(name, priors));
    }

    /// Groups that print figures of their own, which the priors are learned from.
    public List<Name> teachers() {
        return names().stream()
                .filter(name ->
                        moments.list(name.type(), name.specialty()).stream()
                                .anyMatch(moment -> moment.origin() == Moment.Origin.OWN))
                .toList();
    }

    /// The priors of all rounds from the wide ones on; the last are the fitted ones.
    public TraitPriors priors() {
        TraitPriors priors = TraitPriors.wide();
        List<Name> teachers = teachers();
        for (int round = 0; round < ROUNDS; round++) {
            priors = round(priors, teachers);
        }
        return priors;
    }

    /// One round of the priors.
    public TraitPriors round(TraitPriors priors, List<Name> teachers) {
        Map<Name, GroupFit> fits = new TreeMap<>();
        for (Name name : teachers) {
            fits.put(name, fit(name, priors));
        }
        return new TraitPriors(
                moved(TraitPriors.wide().graduates(), fits, Schools.US),
                moved(TraitPriors.wide().international(), fits, Schools.OTHER));
    }

    private enum Schools {
        US,
        OTHER
    }

    private TraitPriors.TypePriors moved(
            TraitPriors.TypePriors wide, Map<Name, GroupFit> fits, Schools schools) {
        List<TraitPriors.Prior> moved = new ArrayList<>();
        for (int a = 0; a < Numbers.COUNT; a++) {
            TraitPriors.Prior start = wide.list().get(a);
            List<double[]> found = new ArrayList<>();
            for (Map.Entry<Name, GroupFit> entry : fits.entrySet()) {
                boolean international = entry.getKey().type().international();
                if (international == (schools == Schools.OTHER) && teaches(entry.getValue(), a)) {
                    found.add(
                            new double[] {
                                entry.getValue().numbers()[a], entry.getValue().doubts()[a]
                            });
                }
            }
            moved.add(moved(start, found));
        }
        return TraitPriors.TypePriors.of(moved);
    }

    /// The mean and spread of found numbers, with one imagined group of the wide prior among them.
    private static TraitPriors.Prior moved(TraitPriors.Prior wide, List<double[]> found) {
        double mean = found.stream().mapToDouble(one -> one[0]).sum();
        mean = (mean + wide.mean()) / (found.size() + 1);
        double square = IMAGINED * wide.sd() * wide.sd();
        for (double[] one : found) {
            square += (one[0] - mean) * (one[0] - mean) + one[1] * one[1];
        }
        return new TraitPriors.Prior(
                mean, Math.max(LEAST_SD, Math.sqrt(square / (found.size() + IMAGINED))));
    }

    /// Whether the group's own figures say anything about a number.
    private static boolean teaches(GroupFit fit, int number) {
        Map<Moment.Kind, Boolean> own = new EnumMap<>(Moment.Kind.class);
        fit.problem().moments().stream()
                .filter(moment -> moment.origin() == Moment.Origin.OWN)
                .forEach(moment -> own.put(moment.kind(), true));
        return switch (number) {
            case Numbers.SCORE -> own.containsKey(Moment.Kind.SCORE_GAP);
            case Numbers.ECHO -> own.containsKey(Moment.Kind.RANKS_UNMATCHED);
            default -> own.containsKey(Moment.Kind.INTERVIEWS_SD);
        };
    }
}

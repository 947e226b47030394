package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.ranklist.RankList.Rather;
import org.smartpick.advice.wish.ProgramWorth;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.Preferences;

/// Use case: how do I find out what I want? Two aids: a question about two programs at a time, and
/// the weights of the profile. Neither looks at chances, and neither changes the list by itself.
public final class OrderAids {
    private final Shelf shelf;

    /// @param shelf the catalog with the person's corrections
    public OrderAids(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Two programs to choose between.
    ///
    /// @param one the first
    /// @param other the second
    public record Question(AcgmeId one, AcgmeId other) {}

    /// What the answers so far ask for.
    ///
    /// @param next the next question; empty when the answers settle the order
    /// @param check a question whose answer should follow from others; empty when there is none
    /// @param order the order that keeps every answer, as near to the list as that allows
    /// @param circles answers that run in a circle, each as the programs along it
    /// @param against answers that the list as it is does not keep
    public record Answered(
            Optional<Question> next,
            Optional<Question> check,
            List<AcgmeId> order,
            List<List<AcgmeId>> circles,
            List<Rather> against) {
        /// Copies the lists.
        public Answered {
            order = List.copyOf(order);
            circles = List.copyOf(circles);
            against = List.copyOf(against);
        }
    }

    /// What the answers ask for.
    public Answered answered(RankList list) {
        List<AcgmeId> programs = list.programs();
        List<Preferences.Answer> answers = new ArrayList<>();
        List<Rather> against = new ArrayList<>();
        for (Rather one : list.answers()) {
            int rather = list.place(one.rather());
            int than = list.place(one.than());
            if (rather >= 0 && than >= 0) {
                answers.add(new Preferences.Answer(rather, than));
                if (rather > than) {
                    against.add(one);
                }
            }
        }
        Preferences preferences = Preferences.of(programs.size(), answers);
        int[] now = java.util.stream.IntStream.range(0, programs.size()).toArray();
        return new Answered(
                preferences.next(now).map(question -> question(programs, question)),
                preferences.check(now).map(question -> question(programs, question)),
                java.util.Arrays.stream(preferences.order(now)).mapToObj(programs::get).toList(),
                preferences.circles().stream()
                        .map(circle -> circle.stream().map(programs::get).toList())
                        .toList(),
                against);
    }

    private static Question question(List<AcgmeId> programs, Preferences.Question question) {
        return new Question(programs.get(question.one()), programs.get(question.other()));
    }

    /// A program with what was heard of it.
    ///
    /// @param program its ACGME number
    /// @param place its place on the list, from 1
    /// @param balance answers that speak for it less those against it; 0 where nothing was heard
    public record Balanced(AcgmeId program, int place, int balance) {}

    /// The programs by what was heard of them, equal ones in the order of the list. What was not
    /// asked counts neither for nor against a program.
    ///
    /// @param balance answers for a program less those against it
    public static List<Balanced> byHeard(RankList list, ToIntFunction<AcgmeId> balance) {
        return list.programs().stream()
                .map(id -> new Balanced(id, list.place(id) + 1, balance.applyAsInt(id)))
                .sorted(Comparator.comparingInt(Balanced::balance).reversed())
                .toList();
    }

    /// A program with what it is worth by the weights of the profile.
    ///
    /// @param program the program
    /// @param place its place on the list, from 1
    /// @param worth 0 to 100; 0 for a specialty that the profile does not want
    public record Weighed(Program program, int place, double worth) {}

    /// The programs by what they are worth by the weights of the profile, equal ones in the order
    /// of the list; empty while the profile has something to mend.
    public List<Weighed> weighed(RankList list, ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> weighed(list, complete.applicant());
            case ApplicantReading.Incomplete _ -> List.of();
        };
    }

    private List<Weighed> weighed(RankList list, Applicant applicant) {
        Optional<GeoPoint> near =
                applicant
                        .wishes()
                        .near()
                        .find()
                        .flatMap(wish -> shelf.findPlace(wish.city(), wish.state()));
        ProgramWorth worth = new ProgramWorth(applicant.wishes(), near);
        return list.programs().stream()
                .flatMap(id -> shelf.find(id).stream())
                .map(program ->
                        new Weighed(program, list.place(program.id()) + 1, worth.of(program)))
                .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                .toList();
    }
}

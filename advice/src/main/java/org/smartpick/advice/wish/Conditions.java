package org.smartpick.advice.wish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ListConditions;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.domain.profile.WishFields;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.portfolio.Constraint;

/// Her conditions on the whole list in the words of the optimizer, each with the answer of the
/// profile that it stands for. Programs are named by their index.
public final class Conditions {
    private final List<Program> programs;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /// @param programs all programs that she could apply to
    /// @param applicant the person
    /// @param likely whether a program is a likely one for her
    public Conditions(List<Program> programs, Applicant applicant, IntPredicate likely) {
        this.programs = programs;
        ListConditions asked = applicant.limits().conditions();
        asked.mostPerState()
                .find()
                .ifPresent(most ->
                        atMost(
                                LimitFields.MOST_PER_STATE.path(),
                                most,
                                program -> Optional.of(program.state().label())));
        asked.mostPerInstitution()
                .find()
                .ifPresent(most ->
                        atMost(
                                LimitFields.MOST_PER_INSTITUTION.path(),
                                most,
                                program -> program.fact(FactKey.SPONSOR).findValue()));
        asked.leastLikely()
                .find()
                .filter(least -> least > 0)
                .ifPresent(least ->
                        add(
                                LimitFields.LEAST_LIKELY.path(),
                                new Constraint.AtLeast("likely programs", members(likely), least)));
        Goal goal = new Goal(applicant.wishes());
        List<SpecialtyWish> wishes = applicant.wishes().specialties();
        for (int i = 0; i < wishes.size(); i++) {
            specialty(wishes.get(i), i, goal);
        }
    }

    private void specialty(SpecialtyWish wish, int index, Goal goal) {
        Set<Integer> members = members(i -> programs.get(i).specialty().equals(wish.specialty()));
        wish.most()
                .find()
                .filter(most -> most < members.size())
                .ifPresent(most ->
                        add(
                                WishFields.SPECIALTY_MOST.at(index),
                                new Constraint.AtMost(
                                        "programs in " + wish.specialty(), members, most)));
        double price = goal.stated(wish.price());
        if (price > 0) {
            add(
                    WishFields.SPECIALTY_PRICE.at(index),
                    new Constraint.Opening(
                            "applying in " + wish.specialty() + " at all", members, 0, price));
        }
    }

    /// One condition a group that has more programs than it may send.
    private void atMost(String path, int most, Function<Program, Optional<String>> group) {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < programs.size(); i++) {
            int index = i;
            group.apply(programs.get(i))
                    .ifPresent(
                            name -> groups.computeIfAbsent(name, _ -> new HashSet<>()).add(index));
        }
        groups.forEach((name, members) -> {
            if (members.size() > most) {
                add(path, new Constraint.AtMost("programs of " + name, members, most));
            }
        });
    }

    private Set<Integer> members(IntPredicate wanted) {
        Set<Integer> members = new HashSet<>();
        IntStream.range(0, programs.size()).filter(wanted).forEach(members::add);
        return members;
    }

    private void add(String path, Constraint constraint) {
        paths.add(path);
        constraints.add(constraint);
    }

    /// The conditions.
    public List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    /// The answer of the profile that a condition stands for.
    public String path(int constraint) {
        return paths.get(constraint);
    }
}

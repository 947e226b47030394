package org.smartpick.match.ranklist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The order that somebody's own answers to "which of these two would you rather have?" ask for.
///
/// What follows from two answers is not asked again: a before b and b before c settle a before c.
/// Answers that run in a circle are shown, never broken in secret.
public final class Preferences {
    private final int things;
    private final List<Answer> answers;
    private final BitSet[] above;

    /// An answer.
    ///
    /// @param rather what she would rather have
    /// @param than what she would rather leave
    public record Answer(int rather, int than) {
        /// Refuses a thing compared with itself.
        public Answer {
            if (rather == than || rather < 0 || than < 0) {
                throw new IllegalArgumentException("no answer: " + rather + " before " + than);
            }
        }
    }

    /// A question.
    ///
    /// @param one the first of the two
    /// @param other the second of the two
    public record Question(int one, int other) {}

    private Preferences(int things, List<Answer> answers) {
        this.things = things;
        this.answers = List.copyOf(answers);
        above = new BitSet[things];
        for (int i = 0; i < things; i++) {
            above[i] = new BitSet(things);
        }
        this.answers.forEach(answer -> above[answer.rather()].set(answer.than()));
        for (int middle = 0; middle < things; middle++) {
            for (int i = 0; i < things; i++) {
                if (above[i].get(middle)) {
                    above[i].or(above[middle]);
                }
            }
        }
    }

    /// The answers about so many things, numbered from 0.
    public static Preferences of(int things, List<Answer> answers) {
        return new Preferences(things, answers);
    }

    /// Whether the answers put one before the other, directly or by what follows.
    public boolean before(int one, int other) {
        return above[one].get(other);
    }

    private boolean settled(int one, int other) {
        return above[one].get(other) || above[other].get(one);
    }

    /// Circles in the answers: each a shortest chain of answers that leads back to where it began,
    /// one for each group of things that run in circles.
    public List<List<Integer>> circles() {
        List<List<Integer>> circles = new ArrayList<>();
        BitSet told = new BitSet(things);
        for (int i = 0; i < things; i++) {
            if (!told.get(i) && above[i].get(i)) {
                for (int j = 0; j < things; j++) {
                    if (above[i].get(j) && above[j].get(i)) {
                        told.set(j);
                    }
                }
                circles.add(shortest(i));
            }
        }
        return List.copyOf(circles);
    }

    /// The shortest way along the answers from a thing back to itself.
    private List<Integer> shortest(int start) {
        int[] from = new int[things];
        java.util.Arrays.fill(from, -1);
        List<Integer> reached = new ArrayList<>(List.of(start));
        for (int at = 0; at < reached.size(); at++) {
            int here = reached.get(at);
            for (Answer answer : answers) {
                if (answer.rather() == here && from[answer.than()] < 0) {
                    from[answer.than()] = here;
                    reached.add(answer.than());
                    if (answer.than() == start) {
                        return wayBack(start, from);
                    }
                }
            }
        }
        throw new IllegalStateException("no circle through " + start);
    }

    private static List<Integer> wayBack(int start, int[] from) {
        List<Integer> way = new ArrayList<>();
        int here = from[start];
        while (here != start) {
            way.addFirst(here);
            here = from[here];
        }
        way.addFirst(start);
        return List.copyOf(way);
    }

    /// The order that keeps every answer, as near to another order as that allows: things are taken
    /// in that order, each after all that the answers put before it. Things in a circle keep their
    /// places among themselves.
    ///
    /// @param now the order as it is
    public int[] order(int[] now) {
        List<Integer> left = new ArrayList<>();
        for (int thing : now) {
            left.add(thing);
        }
        int[] order = new int[now.length];
        for (int place = 0; place < order.length; place++) {
            int next = left.stream().filter(thing -> free(thing, left)).findFirst().orElseThrow();
            left.remove(Integer.valueOf(next));
            order[place] = next;
        }
        return order;
    }

    /// Nothing that is left stands before it, other than in a circle with it.
    private boolean free(int thing, List<Integer> left) {
        return left.stream().noneMatch(other -> before(other, thing) && !before(thing, other));
    }

    /// The next question worth asking: the things are put in one by one, each by halving what is
    /// left to be known, so that n things need about n log n answers. Empty when the answers settle
    /// everything.
    ///
    /// @param now the order as it is
    public Optional<Question> next(int[] now) {
        int[] order = order(now);
        for (int place = 1; place < order.length; place++) {
            int low = 0;
            int high = place;
            for (int i = 0; i < place; i++) {
                if (before(order[i], order[place])) {
                    low = i + 1;
                }
            }
            for (int i = place - 1; i >= low; i--) {
                if (before(order[place], order[i])) {
                    high = i;
                }
            }
            int middle = (low + high) / 2;
            if (low < high && middle < place && !settled(order[middle], order[place])) {
                return Optional.of(new Question(order[middle], order[place]));
            }
        }
        return Optional.empty();
    }

    /// A question whose answer follows from others and was not asked: a way to check oneself. Empty
    /// when there is none.
    ///
    /// @param now the order as it is
    public Optional<Question> check(int[] now) {
        int[] order = order(now);
        for (int distance = Math.max(2, order.length / 2); distance >= 2; distance--) {
            for (int i = 0; i + distance < order.length; i++) {
                int one = order[i];
                int other = order[i + distance];
                if (settled(one, other) && !asked(one, other)) {
                    return Optional.of(new Question(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private boolean asked(int one, int other) {
        return answers.stream()
                .anyMatch(answer ->
                        (answer.rather() == one && answer.than() == other)
                                || (answer.rather() == other && answer.than() == one));
    }
}

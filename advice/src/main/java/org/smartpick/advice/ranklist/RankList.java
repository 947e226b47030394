package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.smartpick.domain.AcgmeId;

/// The programs that interviewed a person, in the order of her wishes, and the answers that led to
/// it.
///
/// @param programs best first, none twice
/// @param supplemental first years for all programs of the list that begin in the second year, best
///   first, none twice; used only where she matches at such a program
/// @param answers which of two programs she would rather have, oldest first
public record RankList(List<AcgmeId> programs, List<AcgmeId> supplemental, List<Rather> answers) {
    /// Most programs of a rank list: the NRMP's own limit of 300 codes (`nrmp_sim_2026`).
    public static final int MOST = 300;

    /// The list of somebody who has not begun.
    public static final RankList EMPTY = new RankList(List.of(), List.of(), List.of());

    /// An answer of hers.
    ///
    /// @param rather the program she would rather have
    /// @param than the program she would rather leave
    public record Rather(AcgmeId rather, AcgmeId than) {
        /// Refuses a program compared with itself.
        public Rather {
            if (rather.equals(than)) {
                throw new IllegalArgumentException(rather + " cannot be compared with itself");
            }
        }
    }

    /// Copies the lists; refuses a repeated program and more than [#MOST].
    public RankList {
        programs = checked(programs);
        supplemental = checked(supplemental);
        answers = List.copyOf(answers);
    }

    private static List<AcgmeId> checked(List<AcgmeId> programs) {
        if (new LinkedHashSet<>(programs).size() < programs.size() || programs.size() > MOST) {
            throw new IllegalArgumentException(
                    "a rank list has at most " + MOST + " programs, none twice");
        }
        return List.copyOf(programs);
    }

    /// The list with a program at another place.
    ///
    /// @param place the new place from 0; beyond the end means the end
    public RankList withMoved(AcgmeId program, int place) {
        List<AcgmeId> moved = new ArrayList<>(programs);
        if (moved.remove(program)) {
            moved.add(Math.clamp(place, 0, moved.size()), program);
        }
        return withPrograms(moved);
    }

    /// The list with these programs in this order.
    public RankList withPrograms(List<AcgmeId> order) {
        return new RankList(order, supplemental, answers);
    }

    /// The list with more programs at its end; those on it stay where they are, and what does not
    /// fit is left out.
    public RankList withAdded(List<AcgmeId> more) {
        LinkedHashSet<AcgmeId> all = new LinkedHashSet<>(programs);
        all.addAll(more);
        return withPrograms(all.stream().limit(MOST).toList());
    }

    /// The list without a program, and without what was answered about it.
    public RankList without(AcgmeId program) {
        return new RankList(
                programs.stream().filter(one -> !one.equals(program)).toList(),
                supplemental.stream().filter(one -> !one.equals(program)).toList(),
                answers.stream()
                        .filter(one -> !one.rather().equals(program) && !one.than().equals(program))
                        .toList());
    }

    /// The list with these first years.
    public RankList withSupplemental(List<AcgmeId> firstYears) {
        return new RankList(programs, firstYears, answers);
    }

    /// The list with one more answer; an earlier one about the same two programs gives way.
    public RankList withAnswer(Rather answer) {
        List<Rather> kept = new ArrayList<>(answers);
        kept.removeIf(one ->
                one.equals(answer) || one.equals(new Rather(answer.than(), answer.rather())));
        kept.add(answer);
        return new RankList(programs, supplemental, kept);
    }

    /// The list with no answers.
    public RankList withoutAnswers() {
        return new RankList(programs, supplemental, List.of());
    }

    /// The place of a program from 0; -1 when it is not on the list.
    public int place(AcgmeId program) {
        return programs.indexOf(program);
    }
}

package org.smartpick.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.smartpick.domain.NearestName;

/// Looks for contradictions in what was read.
final class DraftCheck {
    private static final int MOST_SUGGESTIONS = 50;
    private static final int NEAR = 3;

    private final DraftIssues issues;
    private final NameTable applicants;
    private final NameTable programs;
    // Suggestions cost time; only the first problems get one.
    private int suggestions;

    DraftCheck(DraftIssues issues, NameTable applicants, NameTable programs) {
        this.issues = issues;
        this.applicants = applicants;
        this.programs = programs;
    }

    void rankings(DraftLists lists) {
        int[] seen = stamps(applicants.size());
        for (int i = 0; i < lists.count(); i++) {
            entries(lists, i, applicants, "applicant", seen);
        }
    }

    void wishes(DraftLists lists) {
        int[] seen = stamps(programs.size());
        for (int i = 0; i < lists.count(); i++) {
            entries(lists, i, programs, "program", seen);
            length(lists, i, applicants.name(lists.owner(i)));
        }
    }

    private static int[] stamps(int length) {
        int[] stamps = new int[length];
        Arrays.fill(stamps, -1);
        return stamps;
    }

    private void entries(DraftLists lists, int list, NameTable names, String kind, int[] seen) {
        for (int k = 0; k < lists.length(list); k++) {
            int entry = lists.entry(list, k);
            known(lists.line(list), names, entry, kind);
            if (seen[entry] == list) {
                issues.add(
                        lists.line(list),
                        names.name(entry),
                        "stands on this list twice, again at rank " + (k + 1),
                        "keep the better one");
            }
            seen[entry] = list;
        }
    }

    private void length(DraftLists lists, int list, String owner) {
        if (lists.length(list) > RankList.MOST_RANKS) {
            issues.add(
                    lists.line(list),
                    owner,
                    "ranks " + lists.length(list),
                    "rank at most " + RankList.MOST_RANKS);
        }
    }

    private void known(int line, NameTable names, int number, String kind) {
        if (!names.isDeclared(number)) {
            issues.add(
                    line,
                    names.name(number),
                    "is no " + kind + " of this file",
                    "declare it or take it off" + meant(names, number));
        }
    }

    private String meant(NameTable names, int number) {
        if (suggestions++ >= MOST_SUGGESTIONS) {
            return "";
        }
        String typed = names.name(number);
        return NearestName.find(typed, names.listDeclared())
                .filter(name -> NearestName.distance(name, typed) <= NEAR)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    void couples(DraftCouples couples) {
        for (int c = 0; c < couples.count(); c++) {
            couple(couples, c);
        }
    }

    private void couple(DraftCouples couples, int c) {
        int line = couples.first().line(c);
        Set<Long> seen = new HashSet<>();
        for (int k = 0; k < couples.first().length(c); k++) {
            int p = couples.first().entry(c, k);
            int q = couples.second().entry(c, k);
            IntStream.of(p, q)
                    .filter(program -> program >= 0)
                    .forEach(program -> known(line, programs, program, "program"));
            if (!seen.add((long) p << 32 | (q & 0xffffffffL))) {
                issues.add(
                        line,
                        name(p) + " + " + name(q),
                        "is a pair that this list has twice, again at rank " + (k + 1),
                        "keep the better one");
            }
        }
        length(couples.first(), c, applicants.name(couples.first().owner(c)));
    }

    private String name(int program) {
        return program < 0 ? "-" : programs.name(program);
    }

    void supplements(
            DraftLists lists, Numbers attachedTo, DraftLists wishes, DraftCouples couples) {
        if (lists.count() == 0) {
            return;
        }
        Map<Integer, Set<Integer>> ranked = ranked(wishes, couples);
        Set<List<Integer>> attached = new HashSet<>();
        int[] seen = stamps(programs.size());
        for (int i = 0; i < lists.count(); i++) {
            int owner = lists.owner(i);
            int advanced = attachedTo.get(i);
            known(lists.line(i), applicants, owner, "applicant");
            entries(lists, i, programs, "program", seen);
            length(lists, i, applicants.name(owner));
            String shown = applicants.name(owner) + " + " + programs.name(advanced);
            if (!ranked.getOrDefault(owner, Set.of()).contains(advanced)) {
                issues.add(
                        lists.line(i),
                        shown,
                        "is attached to a program that she does not rank",
                        "rank the advanced program or take the supplemental list out");
            }
            if (!attached.add(List.of(owner, advanced))) {
                issues.add(lists.line(i), shown, "is attached twice", "keep one list");
            }
            if (seen[advanced] == i) {
                issues.add(
                        lists.line(i),
                        shown,
                        "has the advanced program itself on its list",
                        "name first-year programs only");
            }
        }
    }

    private static Map<Integer, Set<Integer>> ranked(DraftLists wishes, DraftCouples couples) {
        Map<Integer, Set<Integer>> ranked = new HashMap<>();
        for (DraftLists lists : List.of(wishes, couples.first(), couples.second())) {
            for (int i = 0; i < lists.count(); i++) {
                Set<Integer> set = ranked.computeIfAbsent(lists.owner(i), _ -> new HashSet<>());
                Arrays.stream(lists.entries(i)).forEach(set::add);
            }
        }
        return ranked;
    }

    void reversions(DraftReversions reversions) {
        Map<Integer, Integer> to = new HashMap<>();
        for (int i = 0; i < reversions.count(); i++) {
            int line = reversions.line(i);
            int donor = reversions.donor(i);
            known(line, programs, donor, "program");
            known(line, programs, reversions.receiver(i), "program");
            if (to.putIfAbsent(donor, reversions.receiver(i)) != null) {
                issues.add(
                        line,
                        programs.name(donor),
                        "gives its positions away twice",
                        "name one program that gets them");
            } else if (circle(to, donor)) {
                issues.add(
                        line,
                        programs.name(donor),
                        "would get its own positions back",
                        "break the circle of reversions");
            }
        }
    }

    private static boolean circle(Map<Integer, Integer> to, int donor) {
        List<Integer> way = new ArrayList<>();
        Integer next = to.get(donor);
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = to.get(next);
        }
        return way.contains(donor);
    }
}

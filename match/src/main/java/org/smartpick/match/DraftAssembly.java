package org.smartpick.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.match.MatchProblem.Reversion;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// Makes a problem of what was read and checked; numbers follow the order of the lines.
final class DraftAssembly {
    private final NameTable applicants;
    private final NameTable programs;
    private final int[] applicantAt;
    private final int[] programAt;

    DraftAssembly(NameTable applicants, NameTable programs) {
        this.applicants = applicants;
        this.programs = programs;
        this.applicantAt = applicants.places();
        this.programAt = programs.places();
    }

    MatchProblem problem(
            DraftLists rankings,
            Numbers quotas,
            DraftLists wishes,
            DraftCouples couples,
            DraftLists supplements,
            Numbers attachedTo,
            DraftReversions reversions) {
        List<String> names = applicants.listDeclared();
        List<String> programNames = programs.listDeclared();
        int[] attached = Arrays.stream(attachedTo.copy()).map(p -> programAt[p]).toArray();
        PackedMarket market =
                PackedMarket.of(
                        quotas.copy(),
                        byOwner(wishes, names.size(), applicantAt, programAt),
                        byOwner(rankings, programNames.size(), programAt, applicantAt),
                        couples(couples),
                        new PackedLinks(owners(supplements), attached, inOrder(supplements)));
        List<Reversion> rules = new ArrayList<>();
        for (int i = 0; i < reversions.count(); i++) {
            rules.add(
                    new Reversion(
                            programAt[reversions.donor(i)], programAt[reversions.receiver(i)]));
        }
        return new MatchProblem(names, programNames, market, rules);
    }

    private static PackedLists byOwner(DraftLists lists, int owners, int[] owner, int[] entry) {
        int[] start = new int[owners + 1];
        for (int i = 0; i < lists.count(); i++) {
            start[owner[lists.owner(i)] + 1] = lists.length(i);
        }
        for (int i = 0; i < owners; i++) {
            start[i + 1] += start[i];
        }
        int[] entries = new int[lists.size()];
        for (int i = 0; i < lists.count(); i++) {
            int at = start[owner[lists.owner(i)]];
            for (int k = 0; k < lists.length(i); k++) {
                entries[at + k] = entry[lists.entry(i, k)];
            }
        }
        return new PackedLists(start, entries);
    }

    private PackedLists inOrder(DraftLists lists) {
        int[] start = new int[lists.count() + 1];
        int[] entries = new int[lists.size()];
        for (int i = 0; i < lists.count(); i++) {
            start[i + 1] = start[i] + lists.length(i);
            for (int k = 0; k < lists.length(i); k++) {
                int entry = lists.entry(i, k);
                entries[start[i] + k] = entry < 0 ? PackedMarket.NONE : programAt[entry];
            }
        }
        return new PackedLists(start, entries);
    }

    private int[] owners(DraftLists lists) {
        int[] owners = new int[lists.count()];
        Arrays.setAll(owners, i -> applicantAt[lists.owner(i)]);
        return owners;
    }

    private PackedCouples couples(DraftCouples couples) {
        PackedLists first = inOrder(couples.first());
        PackedLists second = inOrder(couples.second());
        return new PackedCouples(
                owners(couples.first()),
                owners(couples.second()),
                first.start(),
                first.entry(),
                second.entry());
    }
}

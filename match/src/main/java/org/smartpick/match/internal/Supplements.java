package org.smartpick.match.internal;

import java.util.Arrays;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedMarket;

/// The first-year wishes: which list of an applicant is alive, and which entry of it came true.
final class Supplements {
    private static final int ASLEEP = -1;

    private final PackedLinks links;
    private final int[] firstLink;
    private final int[] nextLink;
    private final int[] link;
    private final int[] entry;

    Supplements(PackedMarket market) {
        links = market.links();
        int applicants = links.count() == 0 ? 0 : market.applicantCount();
        firstLink = filled(applicants);
        nextLink = filled(links.count());
        link = filled(applicants);
        entry = filled(applicants);
        for (int k = links.count() - 1; k >= 0; k--) {
            nextLink[k] = firstLink[links.owner()[k]];
            firstLink[links.owner()[k]] = k;
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, ASLEEP);
        return array;
    }

    /// Brings the list to life that is attached to a program; false when there is none.
    boolean wake(int applicant, int program) {
        if (link.length == 0) {
            return false;
        }
        int k = firstLink[applicant];
        while (k >= 0 && links.advanced()[k] != program) {
            k = nextLink[k];
        }
        link[applicant] = k;
        return k >= 0;
    }

    void sleep(int applicant) {
        if (link.length > 0) {
            link[applicant] = ASLEEP;
        }
    }

    /// The first entry of the living list; an empty range when there is none.
    int from(int applicant) {
        return alive(applicant) ? links.lists().start()[link[applicant]] : 0;
    }

    /// Behind the last entry that would be better than what she has.
    int to(int applicant) {
        if (!alive(applicant)) {
            return 0;
        }
        return entry[applicant] >= 0
                ? entry[applicant]
                : links.lists().start()[link[applicant] + 1];
    }

    private boolean alive(int applicant) {
        return link.length > 0 && link[applicant] >= 0;
    }

    /// The entry that came true, or -1.
    int entry(int applicant) {
        return link.length == 0 ? ASLEEP : entry[applicant];
    }

    void sit(int applicant, int at) {
        entry[applicant] = at;
    }

    void stand(int applicant) {
        entry[applicant] = ASLEEP;
    }

    /// The first-year program of each applicant, or none.
    int[] programs() {
        int[] programs = new int[entry.length];
        for (int a = 0; a < entry.length; a++) {
            programs[a] = entry[a] < 0 ? PackedMarket.NONE : links.lists().entry()[entry[a]];
        }
        return programs;
    }
}

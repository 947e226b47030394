package org.smartpick.match.market;

import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.stats.RandomStream;

/// A market drawn at random, as large and as uneven as the nation's: 24 specialties of uneven size,
/// programs of log-normal size, five regions, quality that all see and taste that one has.
///
/// An applicant of a specialty interviews at programs of it, mostly of her region and near her own
/// strength; she ranks them by quality, region and taste, and each program ranks everybody it
/// interviewed by strength and taste. Couples rank pairs of what both interviewed at, sorted by the
/// two worths and by being in one region, up to 80 pairs. Positions are 83 for 100 applicants. The
/// numbers are made up so that lists and fill look like the nation's; it is no forecast.
public final class DrawnMarket {
    private static final int SPECIALTIES = 24;
    private static final int REGIONS = 5;
    private static final double POSITIONS_AN_APPLICANT = 0.83;
    private static final double MEAN_POSITIONS = 6.3;
    private static final double SPREAD_OF_SIZE = 0.8;
    private static final double HOME = 0.8;
    private static final double TASTE = 0.6;

    private final MarketPlan plan;
    private final int[] specialtyStart;
    private final int[] quota;
    private final int[] region;
    private final double[] quality;
    private final int[] home;
    private final int[] specialty;
    private final double[] strength;

    private DrawnMarket(MarketPlan plan) {
        this.plan = plan;
        this.specialtyStart = new int[SPECIALTIES + 1];
        this.quota = new int[plan.programs()];
        this.region = new int[plan.programs()];
        this.quality = new double[plan.programs()];
        this.home = new int[plan.applicants()];
        this.specialty = new int[plan.applicants()];
        this.strength = new double[plan.applicants()];
    }

    /// The market of a plan; the same plan gives the same market.
    public static PackedMarket draw(MarketPlan plan) {
        return new DrawnMarket(plan).draw();
    }

    private PackedMarket draw() {
        programs();
        people();
        int[][] lists = new int[plan.applicants()][];
        RandomStream stream = RandomStream.of(plan.seed(), "lists");
        for (int a = 0; a < lists.length; a++) {
            lists[a] = list(a, stream);
        }
        PackedLists interviews = PackedLists.of(lists);
        PackedLists rankings = rankings(interviews);
        int[] members = RandomStream.of(plan.seed(), "couples").order(plan.applicants());
        PackedCouples couples =
                new CoupleWishes(region, quality, lists).draw(members, plan.couples());
        for (int c = 0; c < 2 * plan.couples(); c++) {
            lists[members[c]] = new int[0];
        }
        return PackedMarket.of(quota, PackedLists.of(lists), rankings, couples, PackedLinks.NONE);
    }

    /// Specialty sizes fall like 1 / rank; programs of one specialty lie side by side.
    private void programs() {
        RandomStream stream = RandomStream.of(plan.seed(), "programs");
        double[] share = new double[SPECIALTIES + 1];
        for (int s = 0; s < SPECIALTIES; s++) {
            share[s + 1] = share[s] + 1.0 / (s + 2);
        }
        for (int s = 1; s <= SPECIALTIES; s++) {
            specialtyStart[s] = (int) Math.round(plan.programs() * share[s] / share[SPECIALTIES]);
        }
        double[] size = new double[plan.programs()];
        double mean = Math.min(MEAN_POSITIONS, positions() / (double) plan.programs());
        double total = 0;
        for (int p = 0; p < size.length; p++) {
            size[p] =
                    mean
                            * Math.exp(
                                    SPREAD_OF_SIZE * stream.normal()
                                            - SPREAD_OF_SIZE * SPREAD_OF_SIZE / 2);
            total += size[p];
            region[p] = stream.below(REGIONS);
            quality[p] = stream.normal();
        }
        for (int p = 0; p < size.length; p++) {
            quota[p] = Math.max(1, (int) Math.round(size[p] * positions() / total));
        }
    }

    private long positions() {
        return Math.max(1, Math.round(plan.applicants() * POSITIONS_AN_APPLICANT));
    }

    /// People follow the positions of their specialty.
    private void people() {
        RandomStream stream = RandomStream.of(plan.seed(), "people");
        double[] share = new double[SPECIALTIES];
        for (int s = 0; s < SPECIALTIES; s++) {
            share[s] = Arrays.stream(quota, specialtyStart[s], specialtyStart[s + 1]).sum();
        }
        double all = Arrays.stream(share).sum();
        int from = 0;
        double sum = 0;
        for (int s = 0; s < SPECIALTIES; s++) {
            sum += share[s];
            int to = s == SPECIALTIES - 1 ? home.length : (int) Math.round(home.length * sum / all);
            Arrays.fill(specialty, from, to, s);
            from = to;
        }
        for (int a = 0; a < home.length; a++) {
            home[a] = stream.below(REGIONS);
            strength[a] = stream.normal();
        }
    }

    /// Programs that she interviewed at, best first.
    private int[] list(int applicant, RandomStream stream) {
        int first = specialtyStart[specialty[applicant]];
        int all = specialtyStart[specialty[applicant] + 1] - first;
        int spread = Math.max(1, plan.listLength() / 2);
        int wanted =
                Math.min(
                        all,
                        Math.max(1, plan.listLength() + stream.below(2 * spread + 1) - spread));
        int[] chosen = new int[wanted];
        double[] worth = new double[wanted];
        int n = 0;
        for (int tries = 0; n < wanted && tries < 40 * wanted; tries++) {
            int p = first + stream.below(all);
            if (likely(applicant, p, stream) && !contains(chosen, n, p)) {
                chosen[n] = p;
                worth[n++] =
                        quality[p]
                                + (region[p] == home[applicant] ? HOME : 0)
                                + TASTE * stream.normal();
            }
        }
        return Sorting.descending(Arrays.copyOf(chosen, n), worth);
    }

    private boolean likely(int applicant, int program, RandomStream stream) {
        double distance = Math.abs(quality[program] - strength[applicant]);
        double chance = Math.exp(-distance) * (region[program] == home[applicant] ? 1 : 0.35);
        return stream.uniform() < chance;
    }

    private static boolean contains(int[] chosen, int n, int program) {
        for (int i = 0; i < n; i++) {
            if (chosen[i] == program) {
                return true;
            }
        }
        return false;
    }

    /// Everybody interviewed, by strength and the program's own taste.
    private PackedLists rankings(PackedLists interviews) {
        RandomStream stream = RandomStream.of(plan.seed(), "rankings");
        int[][] people = new int[plan.programs()][];
        int[] count = new int[plan.programs()];
        for (int p : interviews.entry()) {
            count[p]++;
        }
        Arrays.setAll(people, p -> new int[count[p]]);
        Arrays.fill(count, 0);
        for (int a = 0; a < interviews.count(); a++) {
            for (int i = interviews.start()[a]; i < interviews.start()[a + 1]; i++) {
                int p = interviews.entry()[i];
                people[p][count[p]++] = a;
            }
        }
        for (int p = 0; p < people.length; p++) {
            double[] worth = new double[people[p].length];
            for (int i = 0; i < worth.length; i++) {
                worth[i] = strength[people[p][i]] + TASTE * stream.normal();
            }
            people[p] = Sorting.descending(people[p], worth);
        }
        return PackedLists.of(people);
    }
}

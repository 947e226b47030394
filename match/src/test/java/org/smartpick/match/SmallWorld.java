package org.smartpick.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// A random market that is small enough to try everything: a few applicants, a few programs, up to
/// two couples whose pairs may name one program twice or leave a member without.
final class SmallWorld {
    private final SplittableRandom random;

    private SmallWorld(long seed) {
        random = new SplittableRandom(seed);
    }

    static PackedMarket singles(long seed) {
        SmallWorld world = new SmallWorld(seed);
        return world.market(world.between(1, 6), world.between(1, 4), 0);
    }

    static PackedMarket withCouples(long seed) {
        SmallWorld world = new SmallWorld(seed);
        int couples = world.between(1, 2);
        return world.market(2 * couples + world.between(0, 3), world.between(1, 3), couples);
    }

    static PackedMarket withQuotas(PackedMarket market, int[] quota) {
        return market.withQuota(quota);
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private PackedMarket market(int applicants, int programs, int couples) {
        int[] quota =
                random.ints(programs, 0, 4).map(q -> Math.max(q, random.nextInt(2))).toArray();
        int[][] wishes = new int[applicants][];
        for (int a = 0; a < applicants; a++) {
            wishes[a] = a < 2 * couples ? new int[0] : some(programs, 0.8);
        }
        int[][] rankings = new int[programs][];
        for (int p = 0; p < programs; p++) {
            rankings[p] = some(applicants, 0.85);
        }
        return PackedMarket.of(
                quota,
                PackedLists.of(wishes),
                PackedLists.of(rankings),
                couples(couples, programs),
                PackedLinks.NONE);
    }

    private int[] some(int n, double share) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() < share) {
                kept.add(i);
            }
        }
        Collections.shuffle(kept, Random.from(random));
        return kept.stream().mapToInt(i -> i).toArray();
    }

    private PackedCouples couples(int count, int programs) {
        int[] first = new int[count];
        int[] second = new int[count];
        List<int[]> firstPrograms = new ArrayList<>();
        List<int[]> secondPrograms = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            first[c] = 2 * c;
            second[c] = 2 * c + 1;
            int[] pairs = some((programs + 1) * (programs + 1), 0.5);
            firstPrograms.add(
                    java.util.Arrays.stream(pairs).map(i -> i / (programs + 1) - 1).toArray());
            secondPrograms.add(
                    java.util.Arrays.stream(pairs).map(i -> i % (programs + 1) - 1).toArray());
        }
        PackedLists a = PackedLists.of(firstPrograms.toArray(int[][]::new));
        PackedLists b = PackedLists.of(secondPrograms.toArray(int[][]::new));
        return new PackedCouples(first, second, a.start(), a.entry(), b.entry());
    }
}

package org.smartpick.match.packed;

import java.util.Arrays;

/// Finds the rank that a program gives an applicant: for each applicant, the programs that rank her
/// in ascending order, each with the rank.
final class RankFinder {
    private final int[] start;
    private final int[] program;
    private final int[] rank;

    RankFinder(int applicants, PackedLists programs) {
        int[] counts = new int[applicants + 1];
        for (int applicant : programs.entry()) {
            counts[applicant + 1]++;
        }
        for (int i = 0; i < applicants; i++) {
            counts[i + 1] += counts[i];
        }
        start = counts;
        program = new int[programs.entry().length];
        rank = new int[programs.entry().length];
        int[] fill = Arrays.copyOf(start, applicants);
        for (int p = 0; p < programs.count(); p++) {
            int base = programs.start()[p];
            for (int i = base; i < programs.start()[p + 1]; i++) {
                int slot = fill[programs.entry()[i]]++;
                program[slot] = p;
                rank[slot] = i - base;
            }
        }
    }

    /// The rank from 0, or UNRANKED; of several entries for one applicant the best.
    private int rank(int applicant, int at) {
        int low = start[applicant];
        int high = start[applicant + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (program[middle] < at) {
                low = middle + 1;
            } else if (program[middle] > at) {
                high = middle - 1;
            } else {
                return rank[middle];
            }
        }
        return PackedMarket.UNRANKED;
    }

    long[] edges(PackedLists lists) {
        long[] edges = new long[lists.entry().length];
        for (int a = 0; a < lists.count(); a++) {
            for (int i = lists.start()[a]; i < lists.start()[a + 1]; i++) {
                edges[i] = ((long) lists.entry()[i] << 32) | rank(a, lists.entry()[i]);
            }
        }
        return edges;
    }

    PackedRanks ranks(PackedCouples couples, PackedLinks links) {
        int[] first = new int[couples.firstProgram().length];
        int[] second = new int[couples.secondProgram().length];
        for (int c = 0; c < couples.count(); c++) {
            for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
                first[i] = rank(couples.first()[c], couples.firstProgram()[i]);
                second[i] = rank(couples.second()[c], couples.secondProgram()[i]);
            }
        }
        int[] linked = new int[links.lists().entry().length];
        for (int k = 0; k < links.count(); k++) {
            for (int i = links.lists().start()[k]; i < links.lists().start()[k + 1]; i++) {
                linked[i] = rank(links.owner()[k], links.lists().entry()[i]);
            }
        }
        return new PackedRanks(first, second, linked);
    }
}

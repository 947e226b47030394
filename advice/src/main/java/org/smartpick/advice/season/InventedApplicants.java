package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.People;
import org.smartpick.match.season.TrackPurpose;
import org.smartpick.stats.RandomStream;

/// The applicants of a nation: as many of each type as published, each with the specialty wanted
/// most, and for some a second one and first years.
///
/// How many want a specialty most is not published for all: it is the filled positions of the type
/// and, of those matched to nothing, a share as large as the specialty's share of applicants who
/// ranked it without matching to it. The others who ranked it do so as a second choice; who they
/// are is drawn, more often among those whose own specialty turns many away. Couples: of 100
/// members 70 are US MD, 18 US DO, 4 US IMG and 8 non-US IMG seniors or graduates, four of five
/// partners of the same type: an assumption, since no source prints it.
final class InventedApplicants {
    private static final int TYPES = ApplicantType.values().length;
    private static final double SAME_TYPE = 0.8;
    private static final int DIVISIONS = 9;
    private static final double ABROAD = 0.6;

    private final SeasonFigures figures;
    private final Fields fields;
    private final RandomStream random;
    private final List<List<Integer>> applied = new ArrayList<>();
    private byte[] type = new byte[0]; // set when everybody is drawn
    private short[] field = new short[0]; // set when everybody is drawn
    private final double[][] turnedAway;

    InventedApplicants(SeasonFigures figures, Fields fields, long seed) {
        this.figures = figures;
        this.fields = fields;
        this.random = RandomStream.of(seed, "applicants");
        this.turnedAway = new double[TYPES][fields.size()];
    }

    /// Fields that each applicant applies in, the one wanted most first.
    List<List<Integer>> applied() {
        return applied;
    }

    People build() {
        int[][] first = new int[TYPES][];
        int[][] second = new int[TYPES][];
        for (int t = 0; t < TYPES; t++) {
            split(t, first, second);
        }
        place(first);
        for (int t = 0; t < TYPES; t++) {
            addSecond(t, second[t]);
        }
        addFirstYears();
        byte[] division = new byte[type.length];
        for (int p = 0; p < division.length; p++) {
            boolean abroad =
                    ApplicantType.values()[type[p]].international() && random.uniform() < ABROAD;
            division[p] = (byte) (abroad ? -1 : random.below(DIVISIONS));
        }
        return new People(type, field, division, couples(division));
    }

    private void split(int t, int[][] first, int[][] second) {
        double[] filled = new double[fields.size()];
        for (MarketFigures market : figures.markets()) {
            if (market.purpose() != TrackPurpose.FIRST_YEAR) {
                filled[fields.of(market)] += market.filled()[t];
            }
        }
        double[] over = new double[fields.size()];
        double[] ranked = new double[fields.size()];
        double allOver = 0;
        double allFilled = 0;
        for (int f = 0; f < fields.mains(); f++) {
            ranked[f] = Math.max(filled[f], fields.ranked(figures, f)[t]);
            over[f] = ranked[f] - filled[f];
            allOver += over[f];
            allFilled += filled[f];
        }
        double unmatched = Math.max(0, figures.active()[t] - allFilled);
        double[] wanted = new double[fields.mains()];
        for (int f = 0; f < wanted.length; f++) {
            wanted[f] = filled[f] + (allOver > 0 ? unmatched * over[f] / allOver : 0);
            turnedAway[t][f] = ranked[f] > 0 ? over[f] / ranked[f] : 0;
        }
        first[t] = Shares.of(wanted, figures.active()[t]);
        second[t] = new int[wanted.length];
        for (int f = 0; f < wanted.length; f++) {
            second[t][f] = (int) Math.max(0, Math.round(ranked[f] - first[t][f]));
        }
    }

    private void place(int[][] first) {
        int people = 0;
        for (int active : figures.active()) {
            people += active;
        }
        type = new byte[people];
        field = new short[people];
        int p = 0;
        for (int f = 0; f < fields.mains(); f++) {
            for (int t = 0; t < TYPES; t++) {
                for (int i = 0; i < first[t][f]; i++) {
                    type[p] = (byte) t;
                    field[p++] = (short) f;
                    applied.add(new ArrayList<>(List.of(f)));
                }
            }
        }
    }

    private void addSecond(int t, int[] wanted) {
        int[] people = ofType(t);
        if (people.length == 0) {
            return;
        }
        for (int f = 0; f < wanted.length; f++) {
            int left = wanted[f];
            for (int tries = 0; left > 0 && tries < 200 * wanted[f]; tries++) {
                int p = people[random.below(people.length)];
                double chance = (0.05 + turnedAway[t][field[p]]) / applied.get(p).size();
                if (!applied.get(p).contains(f) && random.uniform() < chance) {
                    applied.get(p).add(f);
                    left--;
                }
            }
        }
    }

    private int[] ofType(int t) {
        int[] people = new int[type.length];
        int count = 0;
        for (int p = 0; p < type.length; p++) {
            if (type[p] == t) {
                people[count++] = p;
            }
        }
        return Arrays.copyOf(people, count);
    }

    private void addFirstYears() {
        for (int f = fields.mains(); f < fields.size(); f++) {
            boolean surgery = fields.name(f).contains("Surgery");
            double[] ranked = fields.ranked(figures, f);
            for (int t = 0; t < TYPES; t++) {
                List<Integer> people = new ArrayList<>();
                double[] score = new double[type.length];
                for (int p : ofType(t)) {
                    people.add(p);
                    boolean surgeon = surgery && fields.name(field[p]).contains("Surgery");
                    score[p] =
                            fields.advancedShare(field[p])
                                    + (surgeon ? 1 : 0)
                                    + 0.3 * turnedAway[t][field[p]]
                                    + 0.5 * random.uniform();
                }
                people.sort(Comparator.comparingDouble(p -> -score[p]));
                int wanted = (int) Math.min(people.size(), Math.round(ranked[t]));
                for (int i = 0; i < wanted; i++) {
                    applied.get(people.get(i)).add(f);
                }
            }
        }
    }

    private int[] couples(byte[] division) {
        int[] couples = new int[2 * figures.couples()];
        boolean[] taken = new boolean[type.length];
        int[][] byType = new int[TYPES][];
        for (int t = 0; t < TYPES; t++) {
            byType[t] = ofType(t);
        }
        for (int c = 0; c < couples.length; c += 2) {
            int first = memberType();
            int second = random.uniform() < SAME_TYPE ? first : memberType();
            couples[c] = free(byType[first], taken);
            couples[c + 1] = free(byType[second], taken);
            division[couples[c + 1]] = division[couples[c]];
        }
        return couples;
    }

    private int memberType() {
        double u = random.uniform();
        ApplicantType drawn =
                u < 0.70
                        ? ApplicantType.US_MD_SENIOR
                        : u < 0.88
                                ? ApplicantType.US_DO_SENIOR
                                : u < 0.92 ? ApplicantType.US_IMG : ApplicantType.NON_US_IMG;
        return drawn.ordinal();
    }

    private int free(int[] people, boolean[] taken) {
        int p = people[random.below(people.length)];
        while (taken[p]) {
            p = people[random.below(people.length)];
        }
        taken[p] = true;
        return p;
    }
}

package org.smartpick.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Applications;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.People;
import org.smartpick.match.season.TrackPurpose;
import org.smartpick.match.season.Tracks;

/// A nation of 600 invented people, two specialties and 60 programs: large enough that chance
/// decides, small enough that a season takes a millisecond.
final class InventedNation {
    private static final int PEOPLE = 600;
    private static final int TRACKS = 60;
    private static final int APPLICATIONS = 12;

    private InventedNation() {}

    static Nation of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Nation(
                List.of(market("Invented medicine", 0), market("Invented surgery", 1)),
                tracks(random),
                people(random),
                applications(random),
                new Habits(
                        1,
                        0.5,
                        0.8,
                        1,
                        new Habits.Taste(1, 0.5, 1, 0.3),
                        new Habits.Limits(15, 8),
                        new Habits.Couples(0.5, 1, 0.5, 50)));
    }

    private static Market market(String specialty, int field) {
        double[] levels = new double[ApplicantType.values().length];
        double[] spreads = new double[levels.length];
        Arrays.fill(spreads, 1);
        return new Market(
                specialty,
                TrackPurpose.CATEGORICAL,
                field,
                12,
                0.9,
                Market.Levels.of(levels),
                Market.Levels.of(spreads));
    }

    private static Tracks tracks(SplittableRandom random) {
        String[] programs = new String[TRACKS];
        int[] market = new int[TRACKS];
        int[] quota = new int[TRACKS];
        float[] pull = new float[TRACKS];
        byte[] division = new byte[TRACKS];
        for (int track = 0; track < TRACKS; track++) {
            programs[track] = "";
            market[track] = track % 2;
            quota[track] = random.nextInt(1, 12);
            pull[track] = (float) random.nextDouble(-1, 1);
            division[track] = (byte) random.nextInt(9);
        }
        return new Tracks(programs, market, quota, pull, division);
    }

    private static People people(SplittableRandom random) {
        byte[] type = new byte[PEOPLE];
        short[] field = new short[PEOPLE];
        byte[] division = new byte[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            type[person] = (byte) random.nextInt(ApplicantType.values().length);
            field[person] = (short) random.nextInt(2);
            division[person] = (byte) random.nextInt(9);
        }
        return new People(type, field, division, new int[] {0, 1, 20, 21, 44, 45});
    }

    private static Applications applications(SplittableRandom random) {
        boolean[][] applied = new boolean[TRACKS][PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            for (int i = 0; i < APPLICATIONS; i++) {
                applied[random.nextInt(TRACKS)][person] = true;
            }
        }
        int[] start = new int[TRACKS + 1];
        int[] person = new int[PEOPLE * APPLICATIONS];
        float[] fit = new float[person.length];
        float[] liking = new float[person.length];
        int at = 0;
        for (int track = 0; track < TRACKS; track++) {
            for (int one = 0; one < PEOPLE; one++) {
                if (applied[track][one]) {
                    fit[at] = (float) random.nextDouble(-1, 1);
                    liking[at] = (float) random.nextDouble(-1, 1);
                    person[at++] = one;
                }
            }
            start[track + 1] = at;
        }
        return new Applications(
                start,
                Arrays.copyOf(person, at),
                Arrays.copyOf(fit, at),
                Arrays.copyOf(liking, at));
    }
}

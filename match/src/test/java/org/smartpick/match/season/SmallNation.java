package org.smartpick.match.season;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.season.Market.Levels;
import org.smartpick.stats.RandomStream;

/// An invented nation of some thousand people: two specialties, one of them with advanced
/// positions, and first years.
final class SmallNation {
    private SmallNation() {}

    static Nation of(int people, int couples, long seed) {
        RandomStream random = RandomStream.of(seed, "small nation");
        Levels levels = Levels.of(2, 0, 1.5, 0, 0, -0.5);
        Levels spreads = Levels.of(0.8, 0.8, 0.8, 0.8, 0.8, 0.8);
        List<Market> markets =
                List.of(
                        new Market("A", TrackPurpose.CATEGORICAL, 0, 14, 0.86, levels, spreads),
                        new Market("B", TrackPurpose.CATEGORICAL, 1, 12, 0.9, levels, spreads),
                        new Market("B", TrackPurpose.ADVANCED, 1, 12, 0.9, levels, spreads),
                        new Market("C", TrackPurpose.FIRST_YEAR, 2, 8, 0.9, levels, spreads));
        int[] sizes = {people / 14, people / 40, people / 40, people / 30};
        Tracks tracks = tracks(sizes, random);
        People persons = people(people, couples, random);
        return new Nation(
                markets,
                tracks,
                persons,
                applications(markets, tracks, persons, random),
                new Habits(
                        1.7,
                        0.5,
                        0.25,
                        1.0,
                        new Habits.Taste(1, 0.8, 2.5, 0.4),
                        new Habits.Limits(15, 6),
                        new Habits.Couples(0.2, 1, 0.6, 300)));
    }

    private static Tracks tracks(int[] sizes, RandomStream random) {
        int size = 0;
        for (int each : sizes) {
            size += each;
        }
        String[] programs = new String[size];
        int[] market = new int[size];
        int[] quota = new int[size];
        float[] pull = new float[size];
        byte[] division = new byte[size];
        int t = 0;
        for (int m = 0; m < sizes.length; m++) {
            for (int i = 0; i < sizes[m]; i++) {
                programs[t] = String.format(java.util.Locale.ROOT, "%010d", t);
                market[t] = m;
                quota[t] = 1 + random.below(8);
                pull[t] = (float) random.normal();
                division[t] = (byte) random.below(9);
                t++;
            }
        }
        return new Tracks(programs, market, quota, pull, division);
    }

    private static People people(int size, int couples, RandomStream random) {
        byte[] type = new byte[size];
        short[] field = new short[size];
        byte[] division = new byte[size];
        for (int p = 0; p < size; p++) {
            type[p] = (byte) random.below(Nation.TYPES);
            field[p] = (short) random.below(2);
            division[p] = (byte) random.below(9);
        }
        int[] order = random.order(size);
        int[] members = new int[2 * couples];
        System.arraycopy(order, 0, members, 0, members.length);
        return new People(type, field, division, members);
    }

    private static Applications applications(
            List<Market> markets, Tracks tracks, People people, RandomStream random) {
        int[] start = new int[tracks.size() + 1];
        List<Integer> persons = new ArrayList<>();
        List<Float> fits = new ArrayList<>();
        List<Float> likings = new ArrayList<>();
        for (int t = 0; t < tracks.size(); t++) {
            int field = markets.get(tracks.market()[t]).field();
            double share = field == 2 ? 0.15 : 0.3;
            for (int p = 0; p < people.size(); p++) {
                boolean own = field == 2 || people.field()[p] == field || random.uniform() < 0.1;
                if (own && random.uniform() < share) {
                    persons.add(p);
                    fits.add((float) (0.5 * random.normal()));
                    likings.add((float) (tracks.pull()[t] + random.normal()));
                }
            }
            start[t + 1] = persons.size();
        }
        float[] fit = new float[fits.size()];
        float[] liking = new float[fit.length];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = fits.get(i);
            liking[i] = likings.get(i);
        }
        return new Applications(
                start, persons.stream().mapToInt(Integer::intValue).toArray(), fit, liking);
    }
}

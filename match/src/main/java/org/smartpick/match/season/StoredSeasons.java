package org.smartpick.match.season;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What every track asked for in many seasons: the lowest standing that it took, or that a position
/// stayed open.
///
/// One applicant moves a cutoff so rarely that a season need not be run again for her: she ends at
/// the first track of her list whose cutoff she reaches. That costs one comparison a track and
/// season. For couples, and where many people change, seasons must be run again.
public final class StoredSeasons {
    private final Map<String, int[]> byProgram;
    private final Nation nation;
    private final int seasons;
    private final float[] cutoffs;

    private StoredSeasons(Nation nation, int seasons, float[] cutoffs) {
        this.nation = nation;
        this.seasons = seasons;
        this.cutoffs = cutoffs;
        this.byProgram = new HashMap<>();
        String[] programs = nation.tracks().programs();
        for (int track = 0; track < programs.length; track++) {
            if (!programs[track].isEmpty()) {
                int number = track;
                byProgram.merge(
                        programs[track],
                        new int[] {number},
                        (a, b) -> {
                            int[] both = Arrays.copyOf(a, a.length + 1);
                            both[a.length] = number;
                            return both;
                        });
            }
        }
    }

    /// Runs the seasons and keeps the cutoffs: four bytes a track and season.
    public static StoredSeasons of(Nation nation, SeasonRunner.Plan plan, int threads) {
        FlatNation flat = new FlatNation(nation);
        int tracks = nation.tracks().size();
        float[] cutoffs = new float[plan.seasons() * tracks];
        ThreadedSeasonRunner.each(
                flat,
                plan,
                threads,
                (run, season) -> {
                    run.invite(plan.seed(), season);
                    run.match();
                    int row = season - plan.from();
                    for (int track = 0; track < tracks; track++) {
                        cutoffs[track * plan.seasons() + row] = run.cutoff(track);
                    }
                });
        return new StoredSeasons(nation, plan.seasons(), cutoffs);
    }

    /// How many seasons are kept.
    public int seasons() {
        return seasons;
    }

    /// Who took part.
    public Nation nation() {
        return nation;
    }

    /// The track of this program (ACGME number, ten digits) that leads there; empty where the
    /// simulated nation has none.
    public OptionalInt findTrack(String program, TrackPurpose purpose) {
        for (int track : byProgram.getOrDefault(program, new int[0])) {
            if (nation.markets().get(nation.tracks().market()[track]).purpose() == purpose) {
                return OptionalInt.of(track);
            }
        }
        return OptionalInt.empty();
    }

    /// All tracks of this program, the whole training first.
    public int[] listTracks(String program) {
        return byProgram.getOrDefault(program, new int[0]).clone();
    }

    /// The lowest standing that a track took in a season (counted from 0): minus infinity where a
    /// position stayed open.
    public float cutoff(int season, int track) {
        return cutoffs[track * seasons + season];
    }

    /// Share of the seasons in which a position of the track stayed open.
    public double openShare(int track) {
        int open = 0;
        for (int s = 0; s < seasons; s++) {
            open += cutoff(s, track) == Float.NEGATIVE_INFINITY ? 1 : 0;
        }
        return (double) open / seasons;
    }

    /// Where a list ends in each season for somebody with these standings: how often at each rank,
    /// and in the last place how often nowhere.
    ///
    /// @param tracks tracks in the order of the list
    /// @param standings what each of them thinks of her, on the scale of the cutoffs
    public int[] endings(int[] tracks, float[] standings) {
        if (tracks.length != standings.length) {
            throw new IllegalArgumentException(
                    tracks.length + " tracks and " + standings.length + " standings");
        }
        int[] ends = new int[tracks.length + 1];
        boolean[] placed = new boolean[seasons];
        int left = seasons;
        for (int rank = 0; rank < tracks.length && left > 0; rank++) {
            int row = tracks[rank] * seasons;
            float standing = standings[rank];
            for (int s = 0; s < seasons; s++) {
                if (!placed[s] && standing >= cutoffs[row + s]) {
                    placed[s] = true;
                    ends[rank]++;
                    left--;
                }
            }
        }
        ends[tracks.length] = left;
        return ends;
    }

    /// The rank of the list (from 0) at which it ends in one season; the length of the list when
    /// nowhere.
    public int ending(int season, int[] tracks, float[] standings) {
        int rank = 0;
        while (rank < tracks.length && standings[rank] < cutoff(season, tracks[rank])) {
            rank++;
        }
        return rank;
    }
}

package org.smartpick.match.season;

import java.util.Arrays;
import org.smartpick.match.season.SeasonRecord.CoupleCount;
import org.smartpick.match.season.SeasonRecord.MarketCount;
import org.smartpick.match.season.SeasonRecord.TypeCount;

/// One thread's desk: runs seasons one after another in the same arrays.
///
/// Applications, invitations, interviews and lists, then the Match in two parts: first everything
/// that leads to a whole training, with couples; then first years, among those matched to advanced
/// positions and those matched to nothing. Since nobody ranks a first year above a whole training,
/// the two parts together are the applicant-optimal outcome of the whole.
final class SeasonRun {
    private final FlatNation flat;
    private final Invitations invitations;
    private final RankLists main;
    private final RankLists firstYears;
    private final SeatMatch seats;
    private final SeatMatch firstYearSeats;
    private final CoupleMoves couples;
    private final Soap soap;
    private final boolean[] may;

    SeasonRun(FlatNation flat) {
        this.flat = flat;
        this.invitations = new Invitations(flat);
        this.main = new RankLists(flat);
        this.firstYears = new RankLists(flat);
        this.seats = new SeatMatch(flat, main);
        this.firstYearSeats = new SeatMatch(flat, firstYears);
        this.couples = new CoupleMoves(flat, seats);
        this.soap = new Soap(flat);
        this.may = new boolean[flat.nation.people().size()];
    }

    RankLists main() {
        return main;
    }

    RankLists firstYears() {
        return firstYears;
    }

    SeatMatch seats() {
        return seats;
    }

    SeatMatch firstYearSeats() {
        return firstYearSeats;
    }

    CoupleMoves couples() {
        return couples;
    }

    boolean maySeekFirstYear(int person) {
        return may[person];
    }

    SeasonRecord run(long seed, int season) {
        invite(seed, season);
        match();
        return record(seed, season);
    }

    SeasonRecord redraw(long seed, int season) {
        invitations.redraw(seed, season);
        match();
        return record(seed, season);
    }

    void invite(long seed, int season) {
        invitations.run(seed, season);
    }

    void match() {
        rank();
        settle();
    }

    /// Interviews and rank lists.
    void rank() {
        Habits.Limits limits = flat.nation.habits().limits();
        int tracks = flat.nation.tracks().size();
        main.make(invitations, 0, flat.mainTracks, limits.interviews());
        firstYears.make(invitations, flat.mainTracks, tracks, limits.firstYearInterviews());
    }

    /// The Match over the lists as they stand.
    void settle() {
        seats.clear();
        seats.runSingles();
        couples.run();
        for (int p = 0; p < may.length; p++) {
            int entry = seats.at[p];
            may[p] = entry < 0 || advanced(main.track[entry]);
        }
        firstYearSeats.clear();
        firstYearSeats.runAlone(may);
    }

    /// The lowest key that a full track took; minus infinity where a position stayed open.
    float cutoff(int track) {
        SeatMatch of = track < flat.mainTracks ? seats : firstYearSeats;
        long bar = of.bar(track);
        return bar == Long.MIN_VALUE
                ? Float.NEGATIVE_INFINITY
                : bar == Long.MAX_VALUE ? Float.POSITIVE_INFINITY : Draws.value((int) (bar >> 32));
    }

    private boolean advanced(int track) {
        return flat.nation.markets().get(flat.marketOf(track)).purpose() == TrackPurpose.ADVANCED;
    }

    private SeasonRecord record(long seed, int season) {
        int markets = flat.nation.markets().size();
        SeasonRecord record =
                new SeasonRecord(
                        season,
                        new int[markets * Nation.TYPES],
                        new int[markets * Nation.TYPES],
                        new int[Nation.TYPES * TypeCount.values().length],
                        new int[markets * MarketCount.values().length],
                        new int[CoupleCount.values().length],
                        new int[flat.fields * Nation.TYPES]);
        countPeople(record);
        countMarkets(record);
        countCouples(record);
        runSoap(record, Draws.key(seed, season, 2));
        return record;
    }

    private void countPeople(SeasonRecord record) {
        byte[] types = flat.nation.people().type();
        for (int p = 0; p < types.length; p++) {
            int type = types[p];
            add(record, TypeCount.PEOPLE, type, 1);
            int entry = seats.at[p];
            int first = firstYearSeats.at[p];
            int length = main.start[p + 1] - main.start[p];
            if (entry >= 0) {
                record.filled()[flat.level[main.track[entry]] + type]++;
                int field = flat.fieldOf(main.track[entry]);
                record.wanted()[field * Nation.TYPES + type] +=
                        field == flat.nation.people().field()[p] ? 1 : 0;
                add(record, TypeCount.RANKS_MATCHED, type, length);
                add(record, TypeCount.PEOPLE_RANKS_MATCHED, type, 1);
                add(record, TypeCount.FIRST_THREE, type, entry - main.start[p] < 3 ? 1 : 0);
            } else {
                add(record, TypeCount.RANKS_UNMATCHED, type, length);
                add(record, TypeCount.PEOPLE_RANKS_UNMATCHED, type, length > 0 ? 1 : 0);
            }
            if (first >= 0) {
                record.filled()[flat.level[firstYears.track[first]] + type]++;
            }
            boolean wholeTraining = entry >= 0 && !advanced(main.track[entry]);
            add(record, TypeCount.MATCHED, type, wholeTraining || first >= 0 ? 1 : 0);
            add(
                    record,
                    TypeCount.ADVANCED_ONLY,
                    type,
                    entry >= 0 && !wholeTraining && first < 0 ? 1 : 0);
        }
    }

    private static void add(SeasonRecord record, TypeCount count, int type, int more) {
        record.types()[type * TypeCount.values().length + count.ordinal()] += more;
    }

    private void countMarkets(SeasonRecord record) {
        int width = MarketCount.values().length;
        int[] counts = record.markets();
        for (int m = 0; m < flat.nation.markets().size(); m++) {
            counts[m * width + MarketCount.INTERVIEWED.ordinal()] =
                    main.interviewed[m] + firstYears.interviewed[m];
        }
        for (int t = 0; t < flat.nation.tracks().size(); t++) {
            int row = flat.marketOf(t) * width;
            RankLists lists = t < flat.mainTracks ? main : firstYears;
            SeatMatch of = t < flat.mainTracks ? seats : firstYearSeats;
            counts[row + MarketCount.INVITED.ordinal()] +=
                    invitations.start[t + 1] - invitations.start[t];
            counts[row + MarketCount.RANKED.ordinal()] +=
                    lists.trackStart[t + 1] - lists.trackStart[t];
            counts[row + MarketCount.TRACKS_OPEN.ordinal()] +=
                    of.filled[t] < flat.nation.tracks().quota()[t] ? 1 : 0;
        }
    }

    private void countCouples(SeasonRecord record) {
        int[] members = flat.nation.people().couples();
        for (int i = 0; i < members.length; i += 2) {
            int placed =
                    (seats.at[members[i]] >= 0 ? 1 : 0) + (seats.at[members[i + 1]] >= 0 ? 1 : 0);
            record.couples()[CoupleCount.NONE.ordinal() - placed]++;
        }
        record.couples()[CoupleCount.UNSETTLED.ordinal()] = couples.unsettled();
    }

    private void runSoap(SeasonRecord record, long key) {
        int tracks = flat.nation.tracks().size();
        int[] open = new int[tracks];
        int[] left = new int[tracks];
        int count = 0;
        for (int t = 0; t < tracks; t++) {
            SeatMatch of = t < flat.mainTracks ? seats : firstYearSeats;
            int free = flat.nation.tracks().quota()[t] - of.filled[t];
            if (free > 0) {
                open[count] = t;
                left[count++] = free;
            }
        }
        int[] looking = new int[may.length];
        int people = 0;
        for (int p = 0; p < may.length; p++) {
            if (seats.at[p] < 0 && firstYearSeats.at[p] < 0) {
                looking[people++] = p;
            }
        }
        int[] later = new int[Nation.TYPES];
        soap.run(
                new Soap.Open(
                        Arrays.copyOf(open, count),
                        Arrays.copyOf(left, count),
                        Arrays.copyOf(looking, people)),
                invitations,
                key,
                record.soap(),
                later);
        for (int type = 0; type < Nation.TYPES; type++) {
            add(record, TypeCount.PLACED_LATER, type, later[type]);
        }
    }
}

package org.smartpick.match.season;

import java.io.Serializable;
import java.util.List;
import org.smartpick.domain.ApplicantType;

/// Everybody and everything that takes part in a season: never changes, may go to any thread or
/// machine.
///
/// @param markets the markets
/// @param tracks the program tracks, those of first years last
/// @param people the applicants
/// @param applications who applies where
/// @param habits how they behave
public record Nation(
        List<Market> markets,
        Tracks tracks,
        People people,
        Applications applications,
        Habits habits)
        implements Serializable {
    /// Number of applicant types.
    public static final int TYPES = ApplicantType.values().length;

    /// Refuses tracks out of order and parts that do not fit.
    public Nation {
        markets = List.copyOf(markets);
        if (applications.start().length != tracks.size() + 1) {
            throw new IllegalArgumentException("applications and tracks do not fit");
        }
        boolean firstYears = false;
        for (int market : tracks.market()) {
            boolean firstYear = markets.get(market).purpose() == TrackPurpose.FIRST_YEAR;
            if (firstYears && !firstYear) {
                throw new IllegalArgumentException("tracks of first years must stand last");
            }
            firstYears = firstYear;
        }
    }

    /// How many tracks lead to a whole training; those of first years follow.
    public int mainTracks() {
        int count = 0;
        for (int market : tracks.market()) {
            count += markets.get(market).purpose() == TrackPurpose.FIRST_YEAR ? 0 : 1;
        }
        return count;
    }

    /// All positions of a market.
    public int positions(int market) {
        int sum = 0;
        for (int track = 0; track < tracks.size(); track++) {
            sum += tracks.market()[track] == market ? tracks.quota()[track] : 0;
        }
        return sum;
    }

    /// The same nation with other markets.
    public Nation withMarkets(List<Market> other) {
        return new Nation(other, tracks, people, applications, habits);
    }

    /// The same nation with other habits.
    public Nation withHabits(Habits other) {
        return new Nation(markets, tracks, people, applications, other);
    }

    /// The same nation with other tracks; they must be as many and in the same order.
    public Nation withTracks(Tracks other) {
        return new Nation(markets, other, people, applications, habits);
    }

    /// The same nation with other applications.
    public Nation withApplications(Applications other) {
        return new Nation(markets, tracks, people, other, habits);
    }
}

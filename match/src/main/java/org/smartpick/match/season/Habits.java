package org.smartpick.match.season;

import java.io.Serializable;

/// How people and programs behave, the same everywhere.
///
/// @param fileLuck spread of a program's own reading of a file, log-odds
/// @param echo share of the first impression that is left when programs rank, 0 to 1
/// @param typeEcho share of what they think of a type that is left when they rank, 0 to 1
/// @param meetingLuck spread of what the interview adds, log-odds
/// @param taste how applicants weigh programs
/// @param limits where they stop
/// @param couples how couples behave
public record Habits(
        double fileLuck,
        double echo,
        double typeEcho,
        double meetingLuck,
        Taste taste,
        Limits limits,
        Couples couples)
        implements Serializable {

    /// How applicants weigh programs, in standard deviations of their own taste.
    ///
    /// @param pull weight of what all like
    /// @param near worth of the home division
    /// @param wanted worth of the specialty wanted most over a second one
    /// @param visit share of the variance of her own taste that only the interview gives, 0 to 1
    public record Taste(double pull, double near, double wanted, double visit)
            implements Serializable {}

    /// Where people stop.
    ///
    /// @param interviews most interviews for positions of the whole training
    /// @param firstYearInterviews most interviews for first years
    public record Limits(int interviews, int firstYearInterviews) implements Serializable {}

    /// How couples behave.
    ///
    /// @param lift what programs think of their members more than of others, log-odds
    /// @param together worth of two programs in one division, standard deviations of taste
    /// @param alone share of couples who also rank that only one of them matches, 0 to 1
    /// @param pairs most pairs on a joint list
    public record Couples(double lift, double together, double alone, int pairs)
            implements Serializable {}

    /// The same with other couples.
    public Habits withCouples(Couples other) {
        return new Habits(fileLuck, echo, typeEcho, meetingLuck, taste, limits, other);
    }

    /// The same with another limit on interviews for positions of the whole training.
    public Habits withInterviews(int most) {
        return new Habits(
                fileLuck,
                echo,
                typeEcho,
                meetingLuck,
                taste,
                new Limits(most, limits.firstYearInterviews()),
                couples);
    }
}

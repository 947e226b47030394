package org.smartpick.domain.figure;

import java.util.Comparator;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;

/// A figure about one program that a person may see herself and brought; it stays on her machine.
///
/// @param program which program
/// @param kind what it counts
/// @param season of which season, by the year of its Match
/// @param amount how many of how many
/// @param source where she has it from, her words; at most [#LONGEST_SOURCE] characters
public record OwnFigure(
        AcgmeId program, FigureKind kind, Season season, Amount amount, String source) {
    /// Longest text that says where a figure is from.
    public static final int LONGEST_SOURCE = 200;

    /// By program, kind and season: the order in which figures are listed.
    public static final Comparator<OwnFigure> ORDER =
            Comparator.comparing(OwnFigure::program)
                    .thenComparing(OwnFigure::kind)
                    .thenComparing(figure -> figure.season().matchYear());

    /// Refuses a source that is too long.
    public OwnFigure {
        if (source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "a source of " + source.length() + " characters is too long");
        }
    }

    /// What a program can have one figure for: it names the figure.
    ///
    /// @param program which program
    /// @param kind what is counted
    /// @param season of which season
    public record Key(AcgmeId program, FigureKind kind, Season season) {}

    /// What names the figure.
    public Key key() {
        return new Key(program, kind, season);
    }

    /// The figure in words, for example `your figure of 2025: 12 of 340 interviewed`.
    public String words() {
        return "your figure of "
                + season.matchYear()
                + ": "
                + amount.words()
                + (kind == FigureKind.RESIDENTS_IMG ? " residents are " : " ")
                + kind.outcome();
    }
}

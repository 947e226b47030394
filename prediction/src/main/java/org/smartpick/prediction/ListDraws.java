package org.smartpick.prediction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.domain.chance.Change;
import org.smartpick.stats.Quantiles;

/// What a list brings under each parameter draw.
///
/// Draw d is the same set of parameters in every assessment of one model, so that two lists, or two
/// people, are compared draw by draw.
///
/// @param match chance to match at any program of the list, 0 to 1, one a draw
/// @param interviews expected number of interviews, one a draw
public record ListDraws(List<Double> match, List<Double> interviews) {

    /// Copies the lists; refuses lists of different length and empty ones.
    public ListDraws {
        match = List.copyOf(match);
        interviews = List.copyOf(interviews);
        if (match.isEmpty() || match.size() != interviews.size()) {
            throw new IllegalArgumentException(
                    match.size() + " chances and " + interviews.size() + " numbers of interviews");
        }
    }

    /// Chances to match and expected numbers of interviews, one a draw.
    public static ListDraws of(double[] match, double[] interviews) {
        return new ListDraws(boxed(match), boxed(interviews));
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /// How far the chance to match moves from here to `after`, draw by draw.
    public Change matchTo(ListDraws after) {
        return change(match, after.match);
    }

    /// How far the expected number of interviews moves from here to `after`, draw by draw.
    public Change interviewsTo(ListDraws after) {
        return change(interviews, after.interviews);
    }

    private static Change change(List<Double> before, List<Double> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(
                    before.size() + " draws cannot be paired with " + after.size());
        }
        double[] differences =
                IntStream.range(0, before.size())
                        .mapToDouble(draw -> after.get(draw) - before.get(draw))
                        .sorted()
                        .toArray();
        return new Change(
                Quantiles.of(differences, 0.1),
                Quantiles.of(differences, 0.5),
                Quantiles.of(differences, 0.9));
    }
}

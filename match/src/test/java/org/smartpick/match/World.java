package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.match.text.MatchText;

/// A small world in words, for scenarios that can be read aloud.
final class World {
    private World() {}

    /// The market of a text without its head line.
    static MatchProblem of(String lines) {
        MatchReading reading = MatchText.parse("smartpick-match 1\n" + lines);
        assertThat(reading).isInstanceOf(MatchReading.Accepted.class);
        return ((MatchReading.Accepted) reading).problem();
    }

    /// The outcome of a world, which the check must agree with.
    static MatchOutcome match(String lines) {
        MatchOutcome outcome = MatchEngine.run(of(lines));
        boolean stable = outcome.verdict() instanceof Verdict.Stable;
        assertThat(StabilityCheck.find(outcome).isEmpty()).isEqualTo(stable);
        return outcome;
    }

    /// Who is where, in one line: `Ann City, Bob -, Cay City (Prelim)`, by name.
    static String line(MatchOutcome outcome) {
        List<String> names = new ArrayList<>(outcome.problem().applicants());
        names.sort(Comparator.naturalOrder());
        return String.join(
                ", ", names.stream().map(name -> name + " " + place(outcome.seat(name))).toList());
    }

    private static String place(Seat seat) {
        return switch (seat) {
            case Seat.Matched(String program, Optional<String> firstYear) ->
                    program + firstYear.map(year -> " (" + year + ")").orElse("");
            case Seat.Unmatched _ -> "-";
        };
    }
}

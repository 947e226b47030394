package org.smartpick.domain.applicant;

import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.Answer;

/// What not matching is worth to an applicant, each 0 (as bad as can be) to 100 (as good as the
/// best position). She would take the best of the ways that she named; a way left open is none.
///
/// @param sitOut a year of waiting and another season
/// @param soap the Supplemental Offer and Acceptance Program, counting that it may bring nothing
/// @param preliminary a preliminary year and another season
public record Unmatched(Answer<Integer> sitOut, Answer<Integer> soap, Answer<Integer> preliminary) {

    /// Nothing said: not matching counts 0, which is where worth is counted from.
    public static final Unmatched OPEN = new Unmatched(Answer.open(), Answer.open(), Answer.open());

    private static final int MOST = 100;

    /// A way through a year without a match.
    ///
    /// @param name in plain words
    /// @param worth 0 to 100
    public record Way(String name, int worth) {}

    /// Refuses a worth outside 0 to 100.
    public Unmatched {
        for (Answer<Integer> answer : java.util.List.of(sitOut, soap, preliminary)) {
            int worth = answer.find().orElse(0);
            if (worth < 0 || worth > MOST) {
                throw new IllegalArgumentException(
                        "worth " + worth + " of not matching is not between 0 and 100");
            }
        }
    }

    /// The way worth most to her; of equal ones the one named first above. Empty when nothing was
    /// said.
    public Optional<Way> best() {
        return Stream.of(
                        way("sitting out a year", sitOut),
                        way("the SOAP", soap),
                        way("a preliminary year", preliminary))
                .flatMap(Optional::stream)
                .reduce((best, next) -> next.worth() > best.worth() ? next : best);
    }

    private static Optional<Way> way(String name, Answer<Integer> worth) {
        return worth.find().map(points -> new Way(name, points));
    }
}

package org.smartpick.interview.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The follow-up of an interviewer: first for what was missing, then the question's own.
public final class FollowUps {
    /// Most follow-ups after one question; a third feels like a cross-examination.
    public static final int MOST = 2;

    private FollowUps() {}

    /// What the interviewer asks next; empty when two were asked, or when nothing is left to ask.
    ///
    /// What was missing comes before the question's own follow-ups, of which one is asked at most.
    ///
    /// @param gaps what the answer left open
    /// @param own the question's own follow-ups, in order
    /// @param asked the follow-ups that were already asked after this question
    /// @param most most follow-ups of the mode, 0 to 2
    public static Optional<String> choose(
            Set<Gap> gaps, List<String> own, Collection<String> asked, int most) {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("follow-ups: " + most + ", must be 0 to " + MOST);
        }
        if (asked.size() >= most) {
            return Optional.empty();
        }
        Stream<String> missing = Stream.of(Gap.values()).filter(gaps::contains).map(Gap::question);
        boolean free = asked.stream().noneMatch(own::contains);
        Stream<String> usual = free ? own.stream() : Stream.empty();
        return Stream.concat(missing, usual).filter(text -> !asked.contains(text)).findFirst();
    }
}

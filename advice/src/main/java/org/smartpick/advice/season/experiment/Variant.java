package org.smartpick.advice.season.experiment;

import java.util.Optional;
import org.smartpick.advice.season.ApplicationPolicy;

/// One set of rules in an experiment.
///
/// @param name its name, unique in the experiment
/// @param policy how many applications and signals
/// @param positionsFactor times as many positions as published
/// @param specialty the specialty whose positions change; all of them when empty
public record Variant(
        String name, ApplicationPolicy policy, double positionsFactor, Optional<String> specialty) {
    /// Most positions a factor may make.
    public static final double MOST_FACTOR = 10;

    /// As published.
    public static Variant published(String name) {
        return new Variant(name, ApplicationPolicy.PUBLISHED, 1, Optional.empty());
    }

    /// Refuses a factor that cannot be.
    public Variant {
        if (!(positionsFactor > 0 && positionsFactor <= MOST_FACTOR)) {
            throw new IllegalArgumentException(positionsFactor + " times as many positions");
        }
    }
}

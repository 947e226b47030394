package org.smartpick.domain.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.smartpick.domain.Fact;

/// Everything stated about one program, by [FactKey]; what is absent is unknown.
public final class FactSheet {
    private static final FactSheet EMPTY = new FactSheet(Map.of());

    private final Map<FactKey<?>, Fact.Known<?>> facts;

    private FactSheet(Map<FactKey<?>, Fact.Known<?>> facts) {
        this.facts = facts;
    }

    /// Nothing is known.
    public static FactSheet empty() {
        return EMPTY;
    }

    /// Starts a sheet that is filled fact by fact.
    public static Builder builder() {
        return new Builder(new HashMap<>());
    }

    /// The fact under `key`, [Fact.Unknown] when nobody stated it.
    @SuppressWarnings("unchecked") // the builder puts a value under a key of the same type only
    public <T> Fact<T> get(FactKey<T> key) {
        Fact.Known<?> fact = facts.get(key);
        return fact == null ? Fact.unknown() : (Fact<T>) fact;
    }

    /// The same sheet with one fact added or replaced; unknown takes the fact away.
    public <T> FactSheet with(FactKey<T> key, Fact<T> fact) {
        return new Builder(new HashMap<>(facts)).put(key, fact).build();
    }

    /// How many facts are known.
    public int size() {
        return facts.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet sheet && facts.equals(sheet.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts);
    }

    /// Collects the facts of one sheet.
    public static final class Builder {
        private final Map<FactKey<?>, Fact.Known<?>> facts;

        private Builder(Map<FactKey<?>, Fact.Known<?>> facts) {
            this.facts = facts;
        }

        /// Puts a fact under its key; unknown removes it.
        public <T> Builder put(FactKey<T> key, Fact<T> fact) {
            switch (fact) {
                case Fact.Known<T> known -> facts.put(key, known);
                case Fact.Unknown<T> unknown -> facts.remove(key);
            }
            return this;
        }

        /// The sheet so far.
        public FactSheet build() {
            return new FactSheet(Map.copyOf(facts));
        }
    }
}

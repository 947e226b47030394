package org.smartpick.catalog.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.Option;
import org.smartpick.domain.program.FactKey;

/// A visa on which a resident may train.
public enum Visa implements Option {
    /// Exchange visitor, sponsored by the ECFMG.
    J1("J-1", FactKey.VISA_J1),
    /// Specialty occupation, sponsored by the employer.
    H1B("H-1B", FactKey.VISA_H1B),
    /// Practical training after a US degree.
    F1("F-1 practical training", FactKey.VISA_F1);

    private final String label;
    private final FactKey<Boolean> fact;

    Visa(String label, FactKey<Boolean> fact) {
        this.label = label;
        this.fact = fact;
    }

    /// The fact that says whether a program considers it.
    public FactKey<Boolean> fact() {
        return fact;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /// The visa with this key, for example `h1b`.
    public static Optional<Visa> findByKey(String key) {
        return Stream.of(values()).filter(visa -> visa.key().equals(key)).findFirst();
    }
}

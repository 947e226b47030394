package org.smartpick.prediction.openness;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.ApplicantType;

/// What the openness model estimates: one score for each group of the published interview rates,
/// and the IMG share.
public enum OpennessTarget {
    /// Place among the programs of the specialty by the interview rate of US MDs.
    US_MD,
    /// Place by the interview rate of US DOs.
    US_DO,
    /// Place by the interview rate of US-citizen IMGs.
    US_IMG,
    /// Place by the interview rate of non-US IMGs.
    NON_US_IMG,
    /// Share of residents who are IMGs.
    IMG_SHARE;

    /// The key in the file of coefficients, for example `us_img`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The target with this key.
    public static Optional<OpennessTarget> findByKey(String key) {
        return Stream.of(values()).filter(target -> target.key().equals(key)).findFirst();
    }

    /// The target that tells of an applicant type.
    public static OpennessTarget of(ApplicantType type) {
        return switch (type) {
            case US_MD_SENIOR, US_MD_GRADUATE -> US_MD;
            case US_DO_SENIOR, US_DO_GRADUATE -> US_DO;
            case US_IMG -> US_IMG;
            case NON_US_IMG -> NON_US_IMG;
        };
    }
}

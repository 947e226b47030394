package org.smartpick.advice.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Fact;
import org.smartpick.domain.applicant.Exams;

/// A fee paid once a season, however many programs are applied to.
///
/// @param name what it is, in plain words
/// @param usd dollars, as published in the newest season that we hold; unknown where none is
public record OnceFee(String name, Fact<Integer> usd) {

    private static final String TOKEN = "ecfmg_eras_token";
    private static final String USMLE = "usmle_transcript";
    private static final String COMLEX = "comlex_transcript";

    /// The fees that a person of this type pays once: a token for graduates of schools abroad, and
    /// the transcripts of the examinations taken. Graduates of osteopathic schools send COMLEX, and
    /// USMLE where they have a score.
    ///
    /// @param published dollars by key in the fee table
    public static List<OnceFee> list(
            ApplicantType type, Exams exams, Function<String, Fact<Integer>> published) {
        List<OnceFee> fees = new ArrayList<>();
        boolean osteopathic =
                switch (type) {
                    case US_DO_SENIOR, US_DO_GRADUATE -> true;
                    case US_MD_SENIOR, US_MD_GRADUATE, US_IMG, NON_US_IMG -> false;
                };
        boolean abroad =
                switch (type) {
                    case US_IMG, NON_US_IMG -> true;
                    case US_MD_SENIOR, US_MD_GRADUATE, US_DO_SENIOR, US_DO_GRADUATE -> false;
                };
        if (abroad) {
            fees.add(new OnceFee("ERAS token", published.apply(TOKEN)));
        }
        if (!osteopathic || exams.step2ck().score().isGiven()) {
            fees.add(new OnceFee("USMLE transcript", published.apply(USMLE)));
        }
        if (osteopathic) {
            fees.add(new OnceFee("COMLEX transcript", published.apply(COMLEX)));
        }
        return fees;
    }
}

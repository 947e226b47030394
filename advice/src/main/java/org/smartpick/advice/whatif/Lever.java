package org.smartpick.advice.whatif;

import java.util.Locale;

/// What can be changed, or asked, before the list is sent.
public enum Lever {
    /// USMLE Step 3 passed.
    STEP3,
    /// Two more months of hands-on US clinical experience.
    US_EXPERIENCE,
    /// One more letter from a physician in the US.
    US_LETTER,
    /// A Step 2 CK score, for those who have none yet.
    STEP2,
    /// The proposed signals instead of none.
    SIGNALS,
    /// The best use of one more signal.
    ONE_MORE_SIGNAL,
    /// Ten more programs in the specialties wanted.
    TEN_MORE,
    /// Ten programs of another specialty.
    OTHER_SPECIALTY,
    /// Programs that have not said take the visa.
    VISA_YES,
    /// Programs that have not said do not take the visa.
    VISA_NO;

    /// Stable key in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

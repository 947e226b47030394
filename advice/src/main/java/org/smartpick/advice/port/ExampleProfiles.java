package org.smartpick.advice.port;

import java.util.List;
import org.smartpick.domain.profile.ApplicantDraft;

/// The invented people that ship with the product, for a first look.
public interface ExampleProfiles {

    /// All examples, the first one first.
    List<Example> list();

    /// One invented person.
    ///
    /// @param key name of the file without ending, for example `us-img`
    /// @param title who it is, in a sentence
    /// @param draft the profile
    record Example(String key, String title, ApplicantDraft draft) {}
}

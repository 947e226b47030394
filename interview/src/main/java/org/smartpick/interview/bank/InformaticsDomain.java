package org.smartpick.interview.bank;

import java.util.List;

/// One of the five domains of clinical informatics.
///
/// @param id its key, for example `CI-D1`
/// @param name the domain
/// @param plain what it is, in plain words
/// @param questionIds questions of the bank that touch it
/// @param read what to read
/// @param practice what to do
public record InformaticsDomain(
        String id,
        String name,
        String plain,
        List<String> questionIds,
        String read,
        String practice) {

    /// Copies the list.
    public InformaticsDomain {
        questionIds = List.copyOf(questionIds);
    }
}

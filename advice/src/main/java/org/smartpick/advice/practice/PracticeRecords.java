package org.smartpick.advice.practice;

import java.util.Optional;
import org.smartpick.interview.practice.Session;

/// Attempts and sessions as small JSON documents, each with a version of its form.
public interface PracticeRecords {

    /// An attempt as text.
    String write(Attempt attempt);

    /// The attempt of a text; empty where the text is of a later form or damaged.
    ///
    /// @param key the key under which the text is kept
    Optional<Attempt> readAttempt(String key, String text);

    /// A session as text.
    String write(Session session);

    /// The session of a text; empty where the text is of a later form or damaged.
    Optional<Session> readSession(String text);

    /// The bullets for a question as a document.
    String writeNotes(String notes);

    /// The bullets of a document; empty where it is of a later form or damaged.
    String readNotes(String text);
}

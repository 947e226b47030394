package org.smartpick.advice.coach;

import java.util.Optional;

/// Papers as text, with a version of their form.
public interface PaperText {

    /// A paper as text.
    String write(Paper paper);

    /// The paper of a text; empty where the text is of a later form or damaged: it stays as it is.
    Optional<Paper> read(String text);
}

package org.smartpick.advice.roleplay;

import java.util.Optional;

/// Role-plays as small documents, each with a version of its form.
public interface RoleRecords {

    /// A role-play as text.
    String write(Role role);

    /// The role-play of a text; empty where the text is of a later form or damaged.
    Optional<Role> read(String text);
}

package org.smartpick.web.practice;

import java.util.List;

/// The person's stories, as far as an answer can be linked to one: a seam to the story bank.
public interface StoryShelf {

    /// A story that an answer may have told.
    ///
    /// @param key its key
    /// @param title its title
    record Title(String key, String title) {}

    /// All stories, by title.
    List<Title> list();
}

package org.smartpick.advice.port;

import java.util.List;

/// Lists of programs that a person made elsewhere.
public interface BroughtLists {

    /// Reads a list: CSV with a header that has a column for the program, or any text with a
    /// program a line, as one copies it from the saved programs of an application service. A text
    /// that cannot be read at all gives a problem and no lines.
    PersonalFiles.Reading<List<BroughtLine>> readList(String text);
}

package org.smartpick.interview.practice;

import java.util.List;
import java.util.regex.Pattern;

/// Places in notes that are still to be filled: `[number of months]`. A model sentence is somebody
/// else's until its brackets hold one's own facts, so open ones hold the rehearsal back.
public final class Slots {
    private static final Pattern OPEN = Pattern.compile("\\[[^\\]\\r\\n]{1,80}\\]");

    private Slots() {}

    /// The places that are still open, in order, each once.
    public static List<String> listOpen(String notes) {
        return OPEN.matcher(notes).results().map(found -> found.group()).distinct().toList();
    }
}

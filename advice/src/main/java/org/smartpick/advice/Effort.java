package org.smartpick.advice;

/// How long to look for a better list.
public enum Effort {
    /// The first good list, for a page that repaints while a hand moves; the bound beside it says
    /// how good it is.
    QUICK,
    /// Improved by exchanges until none helps, for a list that is kept, printed or paid for.
    THOROUGH
}

package org.smartpick.catalog.issue;

/// A flaw in the bundled data: its message is enough to mend the source.
///
/// A flaw never stops loading. Where it makes a value unusable the value stays unknown; otherwise
/// the value is shown as it is and the flaw is listed.
public sealed interface DataIssue permits FileIssue, IdentityIssue, MatchIssue, StatementIssue {

    /// The flaw in one sentence: which row, what is there, what was expected.
    String message();

    /// Name of the kind of flaw, as the manifest counts it, for example `QuotaConflict`.
    default String kind() {
        return getClass().getSimpleName();
    }
}

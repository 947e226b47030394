package org.smartpick.web.guard;

/// Every size and count that a stranger can choose, in one table.
public enum RequestLimit {
    /// The request line and all headers, in bytes.
    HEADER_BYTES(16 * 1024),
    /// A form or any other body that is not an uploaded file, in bytes.
    FORM_BYTES(512 * 1024),
    /// Fields of one form.
    FORM_FIELDS(600),
    /// One field of a form, in characters.
    FIELD_CHARACTERS(20_000),
    /// An uploaded file (a profile, corrections, a workspace), in bytes.
    UPLOAD_BYTES(64 * 1024 * 1024),
    /// An uploaded file of figures, which is held in memory until it is accepted, in bytes.
    FIGURES_BYTES(16 * 1024 * 1024),
    /// Words typed into the search of the catalog, in characters.
    SEARCH_CHARACTERS(200),
    /// Programs on one page of search results.
    PAGE_PROGRAMS(100),
    /// Sound sent at once while somebody speaks, in bytes: four seconds.
    SOUND_CHUNK_BYTES(128 * 1024),
    /// One spoken answer, in seconds.
    ANSWER_SECONDS(600),
    /// Sound of all answers held in memory at one time, in bytes.
    SOUND_BYTES(50 * 1024 * 1024),
    /// A question read out by the server, in characters.
    SPOKEN_CHARACTERS(1_000);

    private final int value;

    RequestLimit(int value) {
        this.value = value;
    }

    /// The largest value still admitted.
    public int value() {
        return value;
    }

    /// Whether an amount is within the limit; the limit itself is.
    public boolean admits(long amount) {
        return amount <= value;
    }
}

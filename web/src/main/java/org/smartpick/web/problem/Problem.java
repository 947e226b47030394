package org.smartpick.web.problem;

/// One way in which a request can end badly, told in the order a worried person needs it. The texts
/// are fixed: a problem never repeats anything that was sent.
public enum Problem {
    WRONG_HOST(
            421,
            "W01",
            "This address is not SmartPick's.",
            "Nothing was read or changed.",
            "Open SmartPick from the address that its window shows."),
    WRONG_ORIGIN(
            403,
            "W02",
            "Another page tried to use SmartPick.",
            "It was refused. Nothing was read or changed.",
            "If you followed a link, close that page and open SmartPick from the address that its"
                    + " window shows."),
    NO_PASS(
            403,
            "W03",
            "This browser has not been let in yet.",
            "Everything you saved is still on this machine.",
            "Open SmartPick from the address that its window shows. A new address is made at each"
                    + " start."),
    NOT_FOUND(
            404,
            "W04",
            "There is no page here.",
            "Everything you saved is still on this machine.",
            "The links at the top lead to every page."),
    WRONG_METHOD(
            405,
            "W05",
            "This page cannot be used in that way.",
            "Nothing was changed.",
            "Go back and use the buttons of the page."),
    TOO_LARGE(
            413,
            "W06",
            "That is more than SmartPick takes at once.",
            "Nothing was changed.",
            "Send a smaller file or a shorter text. The limits are listed in the manual."),
    UNREADABLE(
            400,
            "W07",
            "SmartPick could not read that request.",
            "Nothing was changed.",
            "Go back and try again from the page."),
    WRONG_VALUE(
            422,
            "W08",
            "A value on that page cannot be used.",
            "What you saved before is unchanged.",
            "Go back; the page says which value and how to mend it."),
    OUR_MISTAKE(
            500,
            "W09",
            "SmartPick made a mistake.",
            "Everything you saved before is still on this machine.",
            "Try again. If it happens again, tell us the code; it says where we went wrong and"
                    + " nothing about you."),
    BUSY(
            503,
            "W10",
            "SmartPick cannot answer just now.",
            "Everything you saved is still on this machine.",
            "Wait a few seconds and try again.");

    private final int status;
    private final String code;
    private final String happened;
    private final String safe;
    private final String remedy;

    Problem(int status, String code, String happened, String safe, String remedy) {
        this.status = status;
        this.code = code;
        this.happened = happened;
        this.safe = safe;
        this.remedy = remedy;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The short code, unique, that a person can tell us.
    public String code() {
        return code;
    }

    /// What happened, one sentence.
    public String happened() {
        return happened;
    }

    /// What is safe, one sentence.
    public String safe() {
        return safe;
    }

    /// What to do now, one or two sentences.
    public String remedy() {
        return remedy;
    }

    /// The problem that stands for a status which the server itself chose.
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 403 -> WRONG_ORIGIN;
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 413 -> TOO_LARGE;
            case 421 -> WRONG_HOST;
            case 422 -> WRONG_VALUE;
            case 503 -> BUSY;
            default -> status < 500 ? UNREADABLE : OUR_MISTAKE;
        };
    }
}

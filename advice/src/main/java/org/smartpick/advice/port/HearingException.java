package org.smartpick.advice.port;

/// Something of this machine keeps us from hearing: the world's fault, not the person's. The
/// message holds nothing that was said.
public final class HearingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What is wrong and what to do about it.
    public HearingException(String message) {
        super(message);
    }

    /// What was tried, and what the machine said.
    public HearingException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.smartpick.interview.reading;

/// The model of sentence meaning cannot be loaded on this machine.
public final class MeaningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A failure that another failure explains.
    public MeaningException(String message, Throwable cause) {
        super(message, cause);
    }
}

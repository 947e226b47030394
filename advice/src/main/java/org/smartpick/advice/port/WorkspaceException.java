package org.smartpick.advice.port;

/// The workspace file could not be read or written: the world's fault, not the person's. The
/// message holds nothing personal.
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What is wrong and what to do about it.
    public WorkspaceException(String message) {
        super(message);
    }

    /// What was tried, and what the disk or the database said.
    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.smartpick.catalog.dataset;

/// A bundled dataset cannot be read: a file is missing, damaged or lacks a column.
///
/// This is the one exception of the room; its message names the file and, where there is one, the
/// line.
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A failure that another failure explains.
    public CatalogException(String message, Throwable cause) {
        super(message, cause);
    }

    /// A failure of the file's content.
    public CatalogException(String message) {
        super(message);
    }
}

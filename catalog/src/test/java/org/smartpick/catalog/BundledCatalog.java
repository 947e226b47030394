package org.smartpick.catalog;

/// The bundled catalog, loaded once for all tests: it never changes.
public final class BundledCatalog {
    private static final Catalog CATALOG = Catalog.bundled();

    private BundledCatalog() {}

    /// The catalog as it ships.
    public static Catalog get() {
        return CATALOG;
    }
}

package org.smartpick.catalog.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One dataset in one edition: a folder with tables, a manifest and a list of sources.
public final class Dataset {
    private static final String SOURCES = "sources.csv";
    private static final String MANIFEST = "manifest.json";

    private final String name;
    private final String edition;
    private final DatasetFiles files;

    Dataset(String name, String edition, DatasetFiles files) {
        this.name = name;
        this.edition = edition;
        this.files = files;
    }

    /// Name of the dataset, for example `directory`.
    public String name() {
        return name;
    }

    /// Edition in use, for example `2025.1`.
    public String edition() {
        return edition;
    }

    /// Reads a table that has to be there.
    ///
    /// @throws CatalogException when it is missing or damaged
    public CsvTable table(String file) {
        return CsvTable.read(path(file), files);
    }

    /// Reads a table if the edition holds it.
    ///
    /// @throws CatalogException when it is there and damaged
    public Optional<CsvTable> findTable(String file) {
        return has(file) ? Optional.of(table(file)) : Optional.empty();
    }

    /// Whether the edition holds this file.
    public boolean has(String file) {
        try (InputStream stream = open(file)) {
            return stream.available() >= 0;
        } catch (FileNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new CatalogException("cannot open " + path(file), e);
        }
    }

    /// What the maker of the edition promises of its files.
    ///
    /// @throws CatalogException when the manifest is missing or damaged
    public Manifest manifest() {
        try (InputStream stream = open(MANIFEST)) {
            return ManifestReader.read(stream);
        } catch (IOException e) {
            throw new CatalogException("cannot read " + path(MANIFEST), e);
        }
    }

    /// The edition's sources by key, in the order of the file; empty when it has no list.
    public Map<String, SourceNote> sources() {
        Map<String, SourceNote> sources = new LinkedHashMap<>();
        if (has(SOURCES)) {
            for (CsvRow row : table(SOURCES).rows()) {
                sources.put(row.text("key"), SourceNote.of(row));
            }
        }
        return sources;
    }

    InputStream open(String file) throws IOException {
        return files.open(path(file));
    }

    private String path(String file) {
        return name + "/" + edition + "/" + file;
    }
}

package org.smartpick.catalog.dataset;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All datasets in use, each in one edition, as `editions.csv` names them.
///
/// No class knows an edition: another one is put into use by changing its line, and a dataset whose
/// line is taken out is simply not there.
public final class Datasets {
    private static final String ROOT = "/smartpick/data/";
    private static final String EDITIONS = "editions.csv";

    private final Map<String, Dataset> byName;

    private Datasets(Map<String, Dataset> byName) {
        this.byName = byName;
    }

    /// The datasets that ship with the product.
    ///
    /// @throws CatalogException when the list of editions is missing or damaged
    public static Datasets bundled() {
        return of(path -> {
            InputStream stream = Datasets.class.getResourceAsStream(ROOT + path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream;
        });
    }

    /// The datasets below a folder, laid out like the bundled ones.
    ///
    /// @throws CatalogException when the list of editions is missing or damaged
    public static Datasets at(Path root) {
        return of(path -> {
            try {
                return Files.newInputStream(root.resolve(path));
            } catch (NoSuchFileException e) {
                throw new FileNotFoundException(path);
            }
        });
    }

    /// The datasets whose files `files` opens.
    ///
    /// @throws CatalogException when the list of editions is missing or damaged
    public static Datasets of(DatasetFiles files) {
        CsvTable editions = CsvTable.read(EDITIONS, files);
        Map<String, Dataset> byName = new LinkedHashMap<>();
        for (CsvRow row : editions.rows()) {
            String name = row.text("dataset");
            byName.put(name, new Dataset(name, row.text("edition"), files));
        }
        return new Datasets(byName);
    }

    /// The dataset of this name, for example `directory`; empty when it was taken out.
    public Optional<Dataset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All datasets in the order of the list.
    public List<Dataset> list() {
        return List.copyOf(byName.values());
    }

    /// Edition by dataset, in the order of the list: what a result names as the data it rests on.
    public Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        byName.forEach((name, dataset) -> editions.put(name, dataset.edition()));
        return editions;
    }
}

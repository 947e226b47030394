package org.smartpick.catalog.dataset;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Files of a test: its own over the bundled ones, or its own alone.
public final class MemoryFiles implements DatasetFiles {
    private final Map<String, String> own = new HashMap<>();
    private final Optional<DatasetFiles> below;

    private MemoryFiles(Optional<DatasetFiles> below) {
        this.below = below;
    }

    /// No files yet.
    public static MemoryFiles empty() {
        return new MemoryFiles(Optional.empty());
    }

    /// The bundled files, until a test puts its own in their place.
    public static MemoryFiles overBundled() {
        return new MemoryFiles(
                Optional.of(path -> {
                    InputStream stream =
                            MemoryFiles.class.getResourceAsStream("/smartpick/data/" + path);
                    if (stream == null) {
                        throw new FileNotFoundException(path);
                    }
                    return stream;
                }));
    }

    /// Puts a file in place; lines are joined by CRLF as in the editions.
    public MemoryFiles with(String path, String... lines) {
        own.put(path, String.join("\r\n", lines) + "\r\n");
        return this;
    }

    /// Puts a file in place as it is.
    public MemoryFiles withText(String path, String text) {
        own.put(path, text);
        return this;
    }

    @Override
    public InputStream open(String path) throws IOException {
        String text = own.get(path);
        if (text != null) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        if (below.isPresent()) {
            return below.get().open(path);
        }
        throw new FileNotFoundException(path);
    }
}

package org.smartpick.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The addresses of the bundled script and style sheet, whose names change with their content.
///
/// @param script address of the one module script
/// @param style address of the one style sheet
public record Assets(String script, String style) {

    private static final String MANIFEST = "/static/manifest.json";
    private static final String ENTRY = "src/main.ts";

    /// Reads the bundler's manifest from the class path.
    public static Assets read() {
        try (InputStream in = Assets.class.getResourceAsStream(MANIFEST)) {
            if (in == null) {
                throw new IllegalStateException(
                        MANIFEST + " is not on the class path; the web room's build bundles it");
            }
            JsonNode entry = new ObjectMapper().readTree(in).path(ENTRY);
            return new Assets(address(entry.path("file")), address(entry.path("css").path(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(MANIFEST + " cannot be read", e);
        }
    }

    private static String address(JsonNode file) {
        if (!file.isTextual()) {
            throw new IllegalStateException(
                    MANIFEST + " does not name the script and style of " + ENTRY);
        }
        return "/static/" + file.asText();
    }
}

package org.smartpick.planted.domain;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.util.Lists;

/// A word that reads files, calls out in two ways and uses a library.
public final class Dialer {
    /// Opens a URL.
    public void open() throws IOException {
        URI.create("http://127.0.0.1/").toURL().openStream().close();
    }

    /// Makes an HTTP client.
    public HttpClient client() {
        return HttpClient.newHttpClient();
    }

    /// Reads a file, with a library.
    public Iterable<String> read() throws IOException {
        return Lists.newArrayList(Files.readString(Path.of("x")));
    }
}

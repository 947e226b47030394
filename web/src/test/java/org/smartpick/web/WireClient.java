package org.smartpick.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Speaks HTTP/1.1 by hand, so that tests can send what browsers and client libraries would not.
final class WireClient {

    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();

    WireClient(int port) {
        this.port = port;
        headers.put("Host", "127.0.0.1:" + port);
        headers.put("Connection", "close");
    }

    record Answer(int status, Map<String, String> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /// A client that has shown the launch token and holds the cookie, like a browser after the
    /// launcher opened it.
    static WireClient admitted(WebServer server) {
        WireClient client = new WireClient(server.port());
        String path = server.launchAddress().substring(server.address().length());
        String cookie = client.send("GET", path, "").header("Set-Cookie").orElseThrow();
        return client.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    /// A copy that sends one more header, or another value for it.
    WireClient with(String name, String value) {
        WireClient copy = new WireClient(port);
        copy.headers.putAll(headers);
        copy.headers.put(name, value);
        return copy;
    }

    /// A copy that says what a browser says of a form on our own page.
    WireClient onOurPage() {
        return with("Sec-Fetch-Site", "same-origin")
                .with("Content-Type", "application/x-www-form-urlencoded");
    }

    Answer send(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (bytes.length > 0) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        return exchange(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), bytes);
    }

    /// Claims a body of so many bytes and sends none of it: what a guard must refuse before it
    /// reads.
    Answer claim(String path, int bytes) {
        return with("Content-Length", Integer.toString(bytes)).send("POST", path, "");
    }

    Answer exchange(byte[] head, byte[] body) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            write(socket.getOutputStream(), head, body);
            return parse(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A server that has answered may stop listening before everything was said; its answer still
    /// counts.
    private static void write(OutputStream out, byte[] head, byte[] body) throws IOException {
        out.write(head);
        try {
            out.write(body);
            out.flush();
        } catch (java.net.SocketException stopped) {
            return;
        }
    }

    private static Answer parse(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int split = text.indexOf("\r\n\r\n");
        List<String> lines = new ArrayList<>(List.of(text.substring(0, split).split("\r\n")));
        int status = Integer.parseInt(lines.removeFirst().split(" ")[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        return new Answer(status, headers, text.substring(split + 4));
    }
}

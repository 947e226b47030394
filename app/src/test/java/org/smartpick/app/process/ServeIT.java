package org.smartpick.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.process.Program.Ended;

/// The packed program as a server: it starts, answers whoever has the token, and ends in order.
class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\S*");
    private static final int STOPPED_BY_THE_SYSTEM = 143;

    @TempDir Path home;

    private @Nullable Process running;

    @AfterEach
    void endWhatIsLeft() {
        if (running != null) {
            running.destroyForcibly();
        }
    }

    @Test
    void servesWhoeverHasTheTokenAndEndsInOrder() throws Exception {
        Process process = start("serve", "--port", "0");
        Matcher address = address(process);

        assertThat(status(address.group())).isLessThan(400);
        assertThat(status("http://127.0.0.1:" + address.group(1) + "/list")).isEqualTo(403);

        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(STOPPED_BY_THE_SYSTEM);
        assertThat(new Program(home).run("workspace", "doctor").out()).contains("All is well.");
    }

    @Test
    void servesWithoutAnyWord() throws Exception {
        Process process = start("--set", "port=0");

        assertThat(status(address(process).group())).isLessThan(400);
    }

    @Test
    void neverReplacesAPortThatWasAskedFor() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended =
                    new Program(home)
                            .run("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.err()).contains("Port " + taken.getLocalPort() + " is taken");
        }
    }

    private Process start(String... words) throws IOException {
        Process process = new Program(home).start(words);
        running = process;
        return process;
    }

    private static Matcher address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address;
            }
        }
        throw new AssertionError("ended without an address: " + said);
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}

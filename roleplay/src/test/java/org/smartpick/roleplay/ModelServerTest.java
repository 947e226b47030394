package org.smartpick.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.port.RoleVoice.Line;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.port.RoleVoice.Reply;
import org.smartpick.domain.Parsed;

/// A model server over real connections to this machine, in good and in bad manners.
class ModelServerTest {
    private static final Line LINE = new Line("You play a physician.", "Next question: Why here?");
    private static final String GOOD =
            "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"What draws you here?\"}}]}";
    private static final Duration SHORT = Duration.ofMillis(400);

    private static ModelServer server(String host, int port, Duration patience) {
        return new ModelServer(
                read("http://" + host + ":" + port),
                "small-model",
                _ -> List.of(InetAddress.getLoopbackAddress()),
                patience);
    }

    private static ModelAddress read(String text) {
        return switch (ModelAddress.parse("coach.model_server", text)) {
            case Parsed.Read<ModelAddress> read -> read.value();
            case Parsed.Refused<ModelAddress> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    private static Reply say(FakeServer fake) {
        return server("127.0.0.1", fake.port(), Duration.ofSeconds(10)).say(LINE);
    }

    private static Reply.Silence silent(Reason reason) {
        return new Reply.Silence(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void bringsTheWordsBackAndSendsNothingButTheLine(String host) throws IOException {
        try (FakeServer fake = new FakeServer(FakeServer.saying(200, GOOD))) {
            Reply reply = server(host, fake.port(), Duration.ofSeconds(10)).say(LINE);

            assertThat(reply).isEqualTo(new Reply.Words("What draws you here?"));
            assertThat(fake.heads()).containsExactly("POST /v1/chat/completions");
            JsonNode sent = new ObjectMapper().readTree(fake.bodies().getFirst());
            assertThat(sent.properties())
                    .extracting(entry -> entry.getKey())
                    .containsExactlyInAnyOrder(
                            "model", "stream", "temperature", "max_tokens", "messages");
            assertThat(sent.path("model").asText()).isEqualTo("small-model");
            assertThat(sent.path("messages")).hasSize(2);
            assertThat(sent.at("/messages/0/content").asText()).isEqualTo(LINE.part());
            assertThat(sent.at("/messages/1/content").asText()).isEqualTo(LINE.matter());
        }
    }

    @Test
    void doesNotFollowARedirectNotEvenToThisMachine() {
        try (FakeServer other = new FakeServer(FakeServer.saying(200, GOOD));
                FakeServer fake =
                        new FakeServer(exchange -> {
                            exchange.getResponseHeaders()
                                    .add("Location", "http://127.0.0.1:" + other.port() + "/");
                            exchange.sendResponseHeaders(307, -1);
                        })) {
            assertThat(say(fake)).isEqualTo(silent(Reason.MOVED));
            assertThat(other.heads()).isEmpty();
        }
    }

    @Test
    void goesPastAProxyOfTheMachine() {
        ProxySelector usual = ProxySelector.getDefault();
        try (FakeServer proxy = new FakeServer(FakeServer.saying(200, GOOD));
                FakeServer fake = new FakeServer(FakeServer.saying(200, GOOD))) {
            ProxySelector.setDefault(
                    ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())));
            assertThat(say(fake)).isInstanceOf(Reply.Words.class);
            assertThat(proxy.heads()).isEmpty();
            assertThat(fake.heads()).hasSize(1);
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    @Test
    void doesNotWaitForAServerThatNeverAnswers() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(server("127.0.0.1", deaf.getLocalPort(), SHORT).say(LINE))
                    .isEqualTo(silent(Reason.TOO_SLOW));
        }
    }

    @Test
    void doesNotWaitForAServerThatBeginsAndNeverEnds() {
        CountDownLatch over = new CountDownLatch(1);
        try (FakeServer fake =
                new FakeServer(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    out.write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    over.await();
                })) {
            assertThat(server("127.0.0.1", fake.port(), SHORT).say(LINE))
                    .isEqualTo(silent(Reason.TOO_SLOW));
        } finally {
            over.countDown();
        }
    }

    @Test
    void stopsReadingAnAnswerWithoutEnd() {
        try (FakeServer fake =
                new FakeServer(FakeServer.saying(200, GOOD + " ".repeat(64 * 1024)))) {
            assertThat(say(fake)).isEqualTo(silent(Reason.BROKEN));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429, 500, 503, 204})
    void keepsSilentWhenTheServerRefuses(int status) {
        try (FakeServer fake =
                new FakeServer(exchange -> exchange.sendResponseHeaders(status, -1))) {
            assertThat(say(fake)).isEqualTo(silent(Reason.REFUSED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What draws you here?",
                "{",
                "[]",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":7}}]}",
                "{\"choices\":[{\"message\":{}}]}",
                "{\"choices\":{\"message\":{\"content\":\"x\"}}}",
                "{\"error\":\"no model\"}"
            })
    void keepsSilentWhenTheAnswerHasAnotherForm(String body) {
        try (FakeServer fake = new FakeServer(FakeServer.saying(200, body))) {
            assertThat(say(fake)).isEqualTo(silent(Reason.UNREADABLE));
        }
    }

    @Test
    void keepsSilentWhenNobodyListensOrTheServerHangsUp() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(server("127.0.0.1", port, Duration.ofSeconds(10)).say(LINE))
                .isEqualTo(silent(Reason.NOT_THERE));
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread =
                    Thread.ofVirtual()
                            .start(() -> {
                                try (Socket socket = rude.accept()) {
                                    socket.getInputStream().read();
                                } catch (IOException e) {
                                    // The test ends.
                                }
                            });
            assertThat(server("127.0.0.1", rude.getLocalPort(), Duration.ofSeconds(10)).say(LINE))
                    .isEqualTo(silent(Reason.BROKEN));
            thread.join();
        }
    }

    @Test
    void opensNothingWhenTheNameLeadsAway() throws IOException {
        List<String> asked = new ArrayList<>();
        InetAddress away = InetAddress.getByName("192.0.2.1");
        try (FakeServer fake = new FakeServer(FakeServer.saying(200, GOOD))) {
            ModelServer server =
                    new ModelServer(
                            read("http://localhost:" + fake.port()),
                            "small-model",
                            name -> {
                                asked.add(name);
                                return List.of(away);
                            },
                            Duration.ofSeconds(10));
            assertThat(server.say(LINE)).isEqualTo(silent(Reason.NOT_LOCAL));
            assertThat(asked).containsExactly("localhost");
            assertThat(fake.heads()).isEmpty();
        }
    }

    @Test
    void saysWhereItGoesInThePersonsOwnWords() {
        assertThat(server("localhost", 11434, SHORT).where()).isEqualTo("http://localhost:11434");
    }
}

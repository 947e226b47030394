package org.smartpick.roleplay;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.smartpick.advice.port.RoleVoice;

/// A model server on this machine that speaks the widespread form of `/v1/chat/completions`.
///
/// The only class of the product that opens a connection. It goes to the loopback address that the
/// person set and nowhere else: no proxy is used, no redirect followed, no name but `localhost`
/// looked up, no certificate, cookie or password sent. A request ends after ten seconds, an answer
/// after 64 kilobytes. No text of either is logged or kept.
public final class ModelServer implements RoleVoice {
    /// Longest time of one request, from the connection to the last byte.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_BYTES = 64 * 1024;
    private static final int OK = 200;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;

    private final ModelAddress address;
    private final ChatForm form;
    private final ModelAddress.Names names;
    private final Duration patience;

    /// @param address where the server listens
    /// @param model name of the model, as the server knows it
    public ModelServer(ModelAddress address, String model) {
        this(address, model, ModelServer::lookUp, PATIENCE);
    }

    ModelServer(ModelAddress address, String model, ModelAddress.Names names, Duration patience) {
        this.address = address;
        this.form = new ChatForm(model);
        this.names = names;
        this.patience = patience;
    }

    @Override
    public String where() {
        return address.written();
    }

    @Override
    public Reply say(Line line) {
        return address.find(names)
                .map(target -> ask(target, line))
                .orElseGet(() -> new Reply.Silence(Reason.NOT_LOCAL));
    }

    /// A client for one request; afterwards nothing of it is left, whatever the server does.
    private Reply ask(URI target, Line line) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
        try {
            return read(
                    client.sendAsync(
                            request(target, line),
                            BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES)));
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest request(URI target, Line line) {
        return HttpRequest.newBuilder(target)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(form.write(line)))
                .build();
    }

    /// Waits for the whole answer: a server that sends a byte now and then is too slow as well.
    private Reply read(CompletableFuture<HttpResponse<byte[]>> coming) {
        try {
            return reply(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Reply.Silence(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Silence(Reason.TOO_SLOW);
        } catch (ExecutionException e) {
            return new Reply.Silence(reason(e));
        } finally {
            coming.cancel(true);
        }
    }

    private static Reason reason(ExecutionException failure) {
        return switch (failure.getCause()) {
            case HttpTimeoutException _ -> Reason.TOO_SLOW;
            case ConnectException _ -> Reason.NOT_THERE;
            case IOException _ -> Reason.BROKEN;
            case null, default -> throw new IllegalStateException("a request failed", failure);
        };
    }

    private Reply reply(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status >= FIRST_REDIRECT && status < FIRST_REFUSAL) {
            return new Reply.Silence(Reason.MOVED);
        }
        if (status != OK) {
            return new Reply.Silence(Reason.REFUSED);
        }
        Optional<Reply> words = form.find(response.body()).map(Reply.Words::new);
        return words.orElseGet(() -> new Reply.Silence(Reason.UNREADABLE));
    }

    private static List<InetAddress> lookUp(String name) {
        try {
            return List.of(InetAddress.getAllByName(name));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}

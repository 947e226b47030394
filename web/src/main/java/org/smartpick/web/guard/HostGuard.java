package org.smartpick.web.guard;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Admits a request only if its `Host` names this server.
///
/// A hostile page can point its own name at the loopback address (DNS rebinding) and would then be
/// same-origin with this server; but the browser still sends the hostile name as `Host`.
///
/// @param names host names without port, lower case; an IPv6 address in brackets
public record HostGuard(List<String> names) {

    public HostGuard {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("at least one host name must be admitted");
        }
    }

    /// The names by which a browser on this machine can reach a loopback server.
    public static HostGuard ofLoopback() {
        return new HostGuard(List.of("127.0.0.1", "localhost", "[::1]"));
    }

    /// Whether a `Host` header, as sent, names this server on the port it listens on. A missing
    /// header is refused.
    public boolean admits(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String sent = host.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name ->
                        sent.equals(name + ":" + port) || (port == 80 && sent.equals(name)));
    }
}

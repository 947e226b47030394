package org.smartpick.web;

import org.smartpick.web.guard.HostGuard;

/// Where the server listens and by which names it may be called.
///
/// @param host the address to bind; loopback unless the owner says otherwise
/// @param port 0 to 65535; 0 lets the system choose a free one
/// @param hosts the names a request may call this server by
public record WebSettings(String host, int port, HostGuard hosts) {

    /// The loopback address: nobody else on the network can connect.
    public static final String LOOPBACK = "127.0.0.1";

    public WebSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("the host to listen on must not be blank");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535, was " + port);
        }
    }

    /// Loopback only, on the given port.
    public static WebSettings ofLoopback(int port) {
        return new WebSettings(LOOPBACK, port, HostGuard.ofLoopback());
    }
}

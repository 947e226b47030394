package org.smartpick.planted.roleplay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/// A class that has the name of the one that may call out, but is not it.
public final class ModelServer {
    /// Calls out.
    public void call() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            socket.getOutputStream().write(0);
        }
    }
}

package org.smartpick.speech.ear;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A process that stands where one that hears should be and says, once an answer is begun, what a
/// test wants it to say.
public final class OddEar {
    private OddEar() {}

    /// The command that starts it.
    ///
    /// @param lines the first is said at once, the second when an answer is begun; empty for
    ///   nothing
    static List<String> command(String... lines) {
        List<String> start =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx32m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(),
                        OddEar.class.getName());
        return Stream.concat(start.stream(), List.of(lines).stream()).toList();
    }

    private static String place() {
        try {
            return Path.of(OddEar.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /// Says its lines and waits until nobody speaks to it any more; without lines it ends at once.
    public static void main(String[] lines) throws IOException {
        if (lines.length == 0) {
            return;
        }
        say(lines[0]);
        DataInputStream in = new DataInputStream(System.in);
        if (in.read() >= 0 && lines.length > 1) {
            say(lines[1]);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static void say(String line) throws IOException {
        System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}

package org.smartpick.roleplay;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.smartpick.domain.Parsed;

/// Where a model server of the person's own listens: this machine, and nowhere else.
///
/// A host is `localhost`, a written-out address of 127.0.0.0/8, or `[::1]`. Nothing is looked up
/// while an address is read; a name is looked up once before each request ([#find]), and the
/// request goes to the number that was found, so that a second look-up cannot lead elsewhere.
///
/// @param written the address as the person wrote it
/// @param host `localhost`, a dotted address, or `::1`
/// @param port 1 to 65535
public record ModelAddress(String written, String host, int port) {
    private static final String PATH = "/v1/chat/completions";
    private static final String NAME = "localhost";
    private static final String SIX = "::1";
    private static final int HIGHEST_PORT = 65_535;
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern LOOPBACK =
            Pattern.compile("127\\." + BYTE + "\\." + BYTE + "\\." + BYTE);
    private static final String REMEDY =
            "write the address of a server on this machine, such as http://127.0.0.1:11434, or take"
                    + " the setting out";

    /// Reads an address as it stands in a setting. Opens nothing and looks nothing up.
    ///
    /// @param field name of the setting, for the message
    /// @param text what was written
    public static Parsed<ModelAddress> parse(String field, String text) {
        try {
            URI uri = new URI(text.strip());
            String host = bare(Optional.ofNullable(uri.getHost()).orElse(""));
            String problem = problem(uri, host);
            return problem.isEmpty()
                    ? Parsed.read(new ModelAddress(text.strip(), host, uri.getPort()))
                    : Parsed.refused(field, text, problem, REMEDY);
        } catch (URISyntaxException e) {
            return Parsed.refused(field, text, "is no address", REMEDY);
        }
    }

    private static String bare(String host) {
        String low = host.toLowerCase(Locale.ROOT);
        return low.startsWith("[") && low.endsWith("]") ? low.substring(1, low.length() - 1) : low;
    }

    private static String problem(URI uri, String host) {
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        if (!"http".equalsIgnoreCase(uri.getScheme())) {
            return "is no address that begins with http://";
        }
        if (!host.equals(NAME) && !host.equals(SIX) && !LOOPBACK.matcher(host).matches()) {
            return "is not an address of this machine (127.0.0.1, [::1] or localhost)";
        }
        if (uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return "holds more than a host and a port";
        }
        if (!List.of("", "/", "/v1", "/v1/").contains(path)) {
            return "names a path other than /v1";
        }
        return uri.getPort() < 1 || uri.getPort() > HIGHEST_PORT ? "names no port" : "";
    }

    /// Where a request goes now: the number behind the host, when every address that the host has
    /// is one of this machine; empty otherwise.
    ///
    /// @param names how a name is looked up; asked for `localhost` only
    Optional<URI> find(Names names) {
        if (!host.equals(NAME)) {
            return Optional.of(uri(host));
        }
        List<InetAddress> all = names.find(host);
        return !all.isEmpty() && all.stream().allMatch(InetAddress::isLoopbackAddress)
                ? Optional.of(uri(all.getFirst().getHostAddress()))
                : Optional.empty();
    }

    private URI uri(String number) {
        String shown = number.contains(":") ? "[" + SIX + "]" : number;
        return URI.create("http://" + shown + ":" + port + PATH);
    }

    /// How names become addresses.
    @FunctionalInterface
    interface Names {

        /// All addresses of a name; none where it has none.
        List<InetAddress> find(String name);
    }
}

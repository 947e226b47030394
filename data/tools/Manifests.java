import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recomputes checksum, row count and column names of every file that a dataset manifest names.
 *
 * <p>Run from the top of the repository: {@code java data/tools/Manifests.java check} compares and exits 1 on a
 * difference; {@code java data/tools/Manifests.java update} writes the manifests anew. Everything else in a manifest
 * is written by a person and is left as it is. JDK 17 or later, nothing else needed.
 */
final class Manifests {
    private static final Path ROOT = Path.of("data/src/main/resources/smartpick/data");
    /** One file entry: name, then anything up to the checksum, the row count and the column list. */
    private static final Pattern ENTRY = Pattern.compile(
            "(\"file\": \"([^\"]+)\".*?\"sha256\": \")[0-9a-f]*(\",\\s*\"rows\": )\\d+(,\\s*\"columns\": )\\[[^\\]]*\\]",
            Pattern.DOTALL);

    private Manifests() {}

    public static void main(String[] args) throws IOException {
        String mode = args.length == 1 ? args[0] : "";
        if (!mode.equals("check") && !mode.equals("update")) {
            System.err.println("usage: java data/tools/Manifests.java check|update");
            System.exit(2);
        }
        List<Path> stale = new ArrayList<>();
        try (var found = Files.find(ROOT, 3, (path, attributes) -> path.endsWith("manifest.json"))) {
            for (Path manifest : found.sorted().toList()) {
                String written = Files.readString(manifest);
                String computed = recompute(manifest, written);
                if (!written.equals(computed)) {
                    stale.add(manifest);
                    if (mode.equals("update")) {
                        Files.writeString(manifest, computed);
                    }
                }
            }
        }
        stale.forEach(path -> System.out.println((mode.equals("update") ? "updated " : "stale ") + path));
        System.exit(mode.equals("check") && !stale.isEmpty() ? 1 : 0);
    }

    private static String recompute(Path manifest, String text) {
        return ENTRY.matcher(text).replaceAll(entry -> {
            byte[] content = read(manifest.resolveSibling(entry.group(2)));
            List<List<String>> records = records(new String(content, StandardCharsets.UTF_8));
            String columns = records.get(0).stream()
                    .map(name -> "\n        \"" + name + "\"")
                    .collect(Collectors.joining(",", "[", "\n      ]"));
            return Matcher.quoteReplacement(
                    entry.group(1) + sha256(content) + entry.group(3) + (records.size() - 1) + entry.group(4) + columns);
        });
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a manifest names " + file + ", which cannot be read", e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Splits CSV by RFC 4180: quoted cells may hold commas, doubled quotes and line breaks. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(List.copyOf(record));
                record.clear();
            } else if (c != '\r' || quoted) {
                cell.append(c);
            }
        }
        return records;
    }
}

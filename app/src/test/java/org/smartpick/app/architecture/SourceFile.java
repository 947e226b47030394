package org.smartpick.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A file that people write, with its path from the root of the repository (slashes forward).
record SourceFile(String path, String text) {

    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", ".mvn", ".idea", ".vscode");
    private static final List<String> WRITTEN =
            List.of(".java", ".jte", ".ts", ".css", ".sh", "pom.xml");

    /// All files below the root that the size law speaks of.
    static List<SourceFile> listAll(Path root) {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            boolean skip = NOT_OURS.contains(folder.getFileName().toString());
                            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (WRITTEN.stream().anyMatch(file.toString()::endsWith)) {
                                String path = root.relativize(file).toString().replace('\\', '/');
                                files.add(new SourceFile(path, Files.readString(file)));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return List.copyOf(files);
    }

    /// The root of the repository: the nearest folder above that holds the Maven wrapper.
    static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            Path above = folder.getParent();
            if (above == null) {
                throw new IllegalStateException("no mvnw above " + Path.of("").toAbsolutePath());
            }
            folder = above;
        }
        return folder;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isProductJava() {
        return isJava() && path.contains("/src/main/java/");
    }

    boolean isRoomPom() {
        return path.endsWith("/pom.xml");
    }
}

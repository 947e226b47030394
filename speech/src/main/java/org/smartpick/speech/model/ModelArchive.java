package org.smartpick.speech.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A packed model (zip or aar): unpacked whole or not at all.
///
/// @param file the archive
record ModelArchive(Path file) {
    private static final long MOST_BYTES = 8L * 1024 * 1024 * 1024;
    private static final int MOST_FILES = 1_000;

    /// Unpacks what lies under a folder of the archive.
    ///
    /// @param inside folder within the archive, with a slash at its end, or empty for all of it
    /// @param target folder to make; it must not be there, or it is replaced
    void unpack(String inside, Path target, Progress progress) throws IOException {
        Path parent = target.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new IOException("a model cannot be unpacked into the root folder");
        }
        Files.createDirectories(parent);
        Path beside = Files.createTempDirectory(parent, ".unpacking-");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            unpack(zip, entries(zip, inside), inside, beside, progress);
            erase(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            erase(beside);
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip, String inside) throws IOException {
        List<? extends ZipEntry> wanted =
                zip.stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(inside))
                        .toList();
        long bytes = wanted.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (wanted.isEmpty() || wanted.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw new IOException("the archive holds no model that could be unpacked");
        }
        return wanted;
    }

    private static void unpack(
            ZipFile zip,
            List<? extends ZipEntry> entries,
            String inside,
            Path target,
            Progress progress)
            throws IOException {
        double all = Math.max(1, entries.stream().mapToLong(ZipEntry::getSize).sum());
        long done = 0;
        for (ZipEntry entry : entries) {
            progress.at("Unpacking the model", done / all);
            Path place = target.resolve(entry.getName().substring(inside.length())).normalize();
            if (!place.startsWith(target)) {
                throw new IOException("the archive points outside of its folder");
            }
            Files.createDirectories(place.getParent() == null ? target : place.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
                done += Files.copy(in, place);
            }
        }
        progress.at("Unpacking the model", 1);
    }

    /// Erases a folder with everything in it, where it is there.
    static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(ModelArchive::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

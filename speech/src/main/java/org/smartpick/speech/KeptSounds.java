package org.smartpick.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.SoundShelf;
import org.smartpick.advice.port.Transcriber;

/// Kept recordings as files of a folder, each named for itself and its last day:
/// `NAME_2027-01-31.wav`. A file is overwritten with zeros before it is erased, which disks of
/// today may or may not heed.
public final class KeptSounds implements SoundShelf {
    private static final String ENDING = ".wav";
    private static final String BEGUN = ".keeping-";
    private static final int HEADER_BYTES = 44;
    private static final int BLOCK_BYTES = 1 << 16;

    private final Path folder;

    /// @param folder made at the first recording that is kept
    public KeptSounds(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String name, byte[] wave, LocalDate until) {
        if (!name.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("a recording's name has letters, digits, hyphens");
        }
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, BEGUN, ".part");
            Files.write(beside, wave, StandardOpenOption.SYNC);
            erase(name);
            Files.move(
                    beside,
                    folder.resolve(name + "_" + until + ENDING),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new HearingException("the recording could not be kept", e);
        }
    }

    @Override
    public List<Kept> list() {
        return files().stream()
                .flatMap(file -> findKept(file).stream())
                .sorted(Comparator.comparing(Kept::until).thenComparing(Kept::name))
                .toList();
    }

    @Override
    public byte[] bytes(String name) {
        try {
            Optional<Path> file = find(name);
            return file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
        } catch (IOException e) {
            throw new HearingException("the recording cannot be read", e);
        }
    }

    @Override
    public void erase(String name) {
        find(name).ifPresent(KeptSounds::wipe);
    }

    @Override
    public void eraseAll() {
        files().forEach(KeptSounds::wipe);
    }

    @Override
    public int eraseOlderThan(LocalDate day) {
        List<Path> old = files().stream().filter(file -> isOver(file, day)).toList();
        old.forEach(KeptSounds::wipe);
        return old.size();
    }

    private static boolean isOver(Path file, LocalDate day) {
        return findKept(file).map(Kept::until).or(() -> findHalfWritten(file)).stream()
                .anyMatch(until -> until.isBefore(day));
    }

    /// The day of a file that a program began to keep and did not finish.
    private static Optional<LocalDate> findHalfWritten(Path file) {
        if (!String.valueOf(file.getFileName()).startsWith(BEGUN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.ofInstant(
                            Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()));
        } catch (IOException e) {
            throw new HearingException("a kept recording cannot be looked at", e);
        }
    }

    private Optional<Path> find(String name) {
        return files().stream()
                .filter(file -> findKept(file).filter(kept -> kept.name().equals(name)).isPresent())
                .findFirst();
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new HearingException("the folder of kept recordings cannot be read", e);
        }
    }

    private static Optional<Kept> findKept(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int under = name.lastIndexOf('_');
        if (under < 1 || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            LocalDate until =
                    LocalDate.parse(name.substring(under + 1, name.length() - ENDING.length()));
            double seconds =
                    Math.max(0, (double) (Files.size(file) - HEADER_BYTES))
                            / Transcriber.BYTES_A_SECOND;
            return Optional.of(new Kept(name.substring(0, under), until, seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new HearingException("a kept recording cannot be looked at", e);
        }
    }

    private static void wipe(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK_BYTES);
            long left = channel.size();
            while (left > 0) {
                zeros.clear().limit((int) Math.min(left, BLOCK_BYTES));
                left -= channel.write(zeros);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new HearingException("a recording could not be overwritten", e);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new HearingException("a recording could not be erased", e);
        }
    }
}

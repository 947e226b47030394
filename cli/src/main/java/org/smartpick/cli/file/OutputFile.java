package org.smartpick.cli.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that a command writes for the person: whole on the disk under its name, or not there at
/// all.
///
/// It is written beside its place, forced to the disk and then renamed; a file of the same name is
/// replaced in that moment. Only the person herself may read it where the system knows such
/// permissions.
///
/// @param path where it shall lie
public record OutputFile(Path path) {

    /// Writes the content.
    public interface Content {
        /// Writes everything; does not close the stream.
        void write(OutputStream out) throws IOException;
    }

    /// Writes a text in UTF-8.
    public void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Writes the file.
    public void write(Content content) throws IOException {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("the root folder is no file to write to");
        }
        Path beside = Files.createTempFile(folder, ".smartpick-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            rename(beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void rename(Path beside) throws IOException {
        try {
            Files.move(
                    beside,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

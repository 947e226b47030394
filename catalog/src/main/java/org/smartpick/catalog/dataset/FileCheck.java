package org.smartpick.catalog.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Compares the files of an edition with its manifest: checksum, rows, columns.
public final class FileCheck {
    private FileCheck() {}

    /// All differences; none for an edition as it was released.
    public static List<DatasetFault> faults(Dataset dataset) {
        List<DatasetFault> faults = new ArrayList<>();
        try {
            for (Manifest.Entry entry : dataset.manifest().files()) {
                faults.addAll(faults(dataset, entry));
            }
        } catch (CatalogException e) {
            faults.add(new DatasetFault.UnreadableManifest(dataset.name(), reason(e)));
        }
        return faults;
    }

    private static List<DatasetFault> faults(Dataset dataset, Manifest.Entry entry) {
        List<DatasetFault> faults = new ArrayList<>();
        String file = dataset.name() + "/" + dataset.edition() + "/" + entry.file();
        try {
            String found = sha256(dataset, entry.file());
            if (!found.equals(entry.sha256())) {
                faults.add(new DatasetFault.WrongChecksum(file, entry.sha256(), found));
            }
            CsvTable table = dataset.table(entry.file());
            if (table.rows().size() != entry.rows()) {
                faults.add(new DatasetFault.WrongRows(file, entry.rows(), table.rows().size()));
            }
            if (!table.columns().equals(entry.columns())) {
                faults.add(new DatasetFault.WrongColumns(file, entry.columns(), table.columns()));
            }
        } catch (IOException | CatalogException e) {
            faults.add(new DatasetFault.UnreadableFile(file, reason(e)));
        }
        return faults;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String sha256(Dataset dataset, String file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream stream = new DigestInputStream(dataset.open(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

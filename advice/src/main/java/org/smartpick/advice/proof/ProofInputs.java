package org.smartpick.advice.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.Manifest;

/// What a report was made from.
///
/// @param digest SHA-256 over dataset, edition, file name and checksum of every file that the
///   manifests of the datasets behind a chance name, 64 hexadecimal digits
/// @param editions edition by dataset
/// @param effort how thoroughly it was made: `quick` or `full`
/// @param seed seed of its random draws
public record ProofInputs(String digest, Map<String, String> editions, String effort, long seed) {
    /// Name of the dataset that holds the shipped report; it is no input of itself.
    public static final String REPORT = "prediction-report";

    /// Datasets that have no part in a chance: a new edition of them changes no report.
    private static final Set<String> NO_INPUT =
            Set.of(REPORT, "coach", "coach-model", "nation", "terms");

    /// Copies the editions.
    public ProofInputs {
        editions = Map.copyOf(editions);
    }

    /// The inputs that a report made now would have.
    public static ProofInputs of(Datasets datasets, ProofPlan plan) {
        Map<String, String> editions = new TreeMap<>(datasets.editions());
        editions.keySet().removeAll(NO_INPUT);
        return new ProofInputs(digest(datasets), editions, plan.effort().key(), plan.seed());
    }

    private static String digest(Datasets datasets) {
        StringBuilder lines = new StringBuilder();
        for (Dataset dataset : datasets.list()) {
            if (!NO_INPUT.contains(dataset.name())) {
                for (Manifest.Entry file : dataset.manifest().files()) {
                    lines.append(dataset.name())
                            .append('/')
                            .append(dataset.edition())
                            .append('/')
                            .append(file.file())
                            .append(' ')
                            .append(file.sha256())
                            .append('\n');
                }
            }
        }
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A name for whatever follows from exactly these inputs.
    public String name() {
        return digest.substring(0, 12) + "-" + effort + "-" + seed;
    }
}

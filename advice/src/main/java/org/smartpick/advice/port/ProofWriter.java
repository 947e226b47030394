package org.smartpick.advice.port;

import org.smartpick.advice.proof.ProofReport;

/// Writes the report on how far the chances miss, for readers and for programs.
public interface ProofWriter {

    /// The report as one page (HTML) that needs no other file.
    String page(ProofReport report);

    /// The figures of the report as JSON.
    String json(ProofReport report);
}

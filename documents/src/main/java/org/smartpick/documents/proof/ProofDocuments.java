package org.smartpick.documents.proof;

import org.smartpick.advice.port.ProofWriter;
import org.smartpick.advice.proof.ProofReport;
import org.smartpick.advice.proof.ProofStory;

/// Writes the report as a page of HTML and as JSON.
public final class ProofDocuments implements ProofWriter {

    @Override
    public String page(ProofReport report) {
        return ProofPage.write(ProofStory.tell(report));
    }

    @Override
    public String json(ProofReport report) {
        return ProofJson.write(report);
    }
}

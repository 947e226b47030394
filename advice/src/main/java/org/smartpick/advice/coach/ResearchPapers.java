package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.interview.research.Finding;
import org.smartpick.interview.research.Heard;
import org.smartpick.interview.research.ResearchField;
import org.smartpick.interview.research.ResearchSheet;

/// Research sheets as papers and back.
final class ResearchPapers {
    private ResearchPapers() {}

    static Paper write(ResearchSheet sheet) {
        Paper paper =
                Paper.empty()
                        .with("why", sheet.words().why())
                        .with("notes", sheet.words().notes())
                        .with("chosen", String.join("|", sheet.chosen()))
                        .with("balance", Integer.toString(sheet.balance()));
        for (Map.Entry<ResearchField, Finding> entry : sheet.findings().entrySet()) {
            paper =
                    paper.withRow(
                            "findings",
                            Map.of(
                                    "field", entry.getKey().key(),
                                    "text", entry.getValue().text(),
                                    "source", entry.getValue().source(),
                                    "date", entry.getValue().date()));
        }
        for (Heard heard : sheet.heard()) {
            paper =
                    paper.withRow(
                            "heard",
                            Map.of(
                                    "question", heard.question(),
                                    "answer", heard.answer(),
                                    "date", heard.date(),
                                    "fit", heard.fit().key()));
        }
        return paper;
    }

    static Optional<ResearchSheet> read(String key, Paper paper) {
        if (!AcgmeId.valid(key)) {
            return Optional.empty();
        }
        Map<ResearchField, Finding> findings = new EnumMap<>(ResearchField.class);
        for (Map<String, String> row : paper.list("findings")) {
            ResearchField.find(text(row, "field"))
                    .filter(field -> !text(row, "text").isBlank())
                    .ifPresent(field ->
                            findings.put(
                                    field,
                                    new Finding(
                                            text(row, "text"),
                                            text(row, "source"),
                                            text(row, "date"),
                                            Finding.Whose.HERS)));
        }
        List<Heard> heard = new ArrayList<>();
        for (Map<String, String> row : paper.list("heard")) {
            if (!text(row, "question").isBlank() && !text(row, "answer").isBlank()) {
                heard.add(
                        new Heard(
                                text(row, "question"),
                                text(row, "answer"),
                                text(row, "date"),
                                StoryPapers.pick(
                                        Heard.Fit.class, text(row, "fit"), Heard.Fit.NEUTRAL)));
            }
        }
        return Optional.of(
                new ResearchSheet(
                        AcgmeId.of(key),
                        findings,
                        paper.parts("chosen"),
                        heard,
                        new ResearchSheet.Words(paper.text("why"), paper.text("notes"))));
    }

    private static String text(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}

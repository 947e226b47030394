package org.smartpick.documents.match;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smartpick.advice.match.BroughtOutcome;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.MatchReading;
import org.smartpick.match.text.MatchCsv;
import org.smartpick.match.text.MatchCsvWriter;
import org.smartpick.match.text.MatchText;
import org.smartpick.match.text.MatchTextWriter;

/// Reads and writes markets and outcomes as text, CSV and JSON, without holding a file in memory.
public final class MatchDocuments implements MatchFiles {
    private static final int LOOK_AHEAD = 64;
    private static final int BUFFER = 1 << 16;

    /// Keeps nothing.
    public MatchDocuments() {}

    @Override
    public MatchReading read(String name, InputStream file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file, BUFFER);
        try {
            return switch (form(bytes)) {
                case TEXT -> MatchText.read(name, lines(bytes));
                case CSV -> MatchCsv.read(name, lines(bytes));
                case JSON -> MatchJsonReader.read(name, bytes);
            };
        } catch (CharacterCodingException e) {
            return new MatchReading.Refused(List.of(notUtf8(name)));
        }
    }

    private static FieldProblem notUtf8(String name) {
        return new FieldProblem(name, "", "is not written in UTF-8", "save it as UTF-8 text");
    }

    @Override
    public MatchReading readPreferences(Named applicants, Named programs) throws IOException {
        try {
            return PreferenceLines.read(
                    applicants.name(),
                    lines(applicants.file()),
                    programs.name(),
                    lines(programs.file()));
        } catch (CharacterCodingException e) {
            return new MatchReading.Refused(List.of(notUtf8(applicants.name())));
        }
    }

    @Override
    public Reading<BroughtOutcome> readOutcome(MatchProblem problem, String name, InputStream file)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file, BUFFER);
        OutcomeDraft draft = new OutcomeDraft(problem, name);
        try {
            switch (form(bytes)) {
                case JSON -> OutcomeJsonReader.read(draft, bytes);
                case TEXT, CSV -> OutcomeCsv.read(draft, lines(bytes));
            }
        } catch (CharacterCodingException e) {
            draft.refuse(notUtf8(name));
        }
        return draft.reading();
    }

    @Override
    public void write(MatchProblem problem, Form form, OutputStream out) throws IOException {
        Writer writer = writer(out);
        switch (form) {
            case TEXT -> MatchTextWriter.write(problem, writer);
            case CSV -> MatchCsvWriter.write(problem, writer);
            case JSON -> MatchJsonWriter.write(problem, writer);
        }
        writer.flush();
    }

    @Override
    public void writeOutcome(MatchReport report, Form form, OutputStream out) throws IOException {
        Writer writer = writer(out);
        switch (form) {
            case TEXT, CSV -> OutcomeCsv.write(report, writer);
            case JSON -> OutcomeJson.write(report, writer);
        }
        writer.flush();
    }

    /// JSON begins with a brace, CSV has a comma in its first line.
    private static Form form(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK_AHEAD);
        String head = new String(bytes.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (head.stripLeading().startsWith("{")) {
            return Form.JSON;
        }
        String first = head.lines().findFirst().orElse("");
        return first.contains(",") ? Form.CSV : Form.TEXT;
    }

    /// Refuses bytes that are no UTF-8 instead of replacing them.
    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }
}

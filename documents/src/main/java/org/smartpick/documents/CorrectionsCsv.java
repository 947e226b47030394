package org.smartpick.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.FactKey;

/// The corrections file: a header, then one fact of one program a line.
///
/// An empty value says that the bundled value is wrong and the right one unknown. A line that
/// cannot be used is a problem with its number; the others are kept. Of two values for one fact the
/// first is kept.
final class CorrectionsCsv {
    private static final List<String> HEADER =
            List.of("acgme_id", "fact", "value", "source", "date", "note");

    /// Longest file.
    static final int MOST_CHARACTERS = 5_000_000;

    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_CELL = 2_000;

    private final List<Correction> corrections = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private CorrectionsCsv() {}

    static String write(List<Correction> corrections) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADER);
            for (Correction correction : corrections) {
                csv.writeRecord(
                        correction.program().value(),
                        Cells.safe(correction.fact()),
                        Cells.safe(correction.value()),
                        Cells.safe(correction.source()),
                        correction.date().toString(),
                        Cells.safe(correction.note()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }

    static Reading<List<Correction>> read(String typed) {
        Optional<FieldProblem> refused = TextCheck.refuse(typed, MOST_CHARACTERS);
        if (refused.isPresent()) {
            return new Reading<>(List.of(), List.of(refused.get()));
        }
        CorrectionsCsv reading = new CorrectionsCsv();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(TextCheck.withoutMark(typed))) {
            reading.readAll(records);
        } catch (CsvParseException e) {
            reading.problems.add(
                    new FieldProblem(
                            "file",
                            "",
                            "has a quote that does not close, or a field that is too long",
                            "open it in a" + " spreadsheet and save it as CSV again"));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return new Reading<>(List.copyOf(reading.corrections), reading.problems);
    }

    private void readAll(Iterable<CsvRecord> records) {
        boolean first = true;
        for (CsvRecord record : records) {
            if (problems.size() >= MOST_PROBLEMS) {
                refuse(
                        record,
                        "",
                        "",
                        "is not read any more: there are " + MOST_PROBLEMS + " problems",
                        "mend those first");
                return;
            }
            if (first) {
                first = false;
                if (!header(record)) {
                    return;
                }
            } else {
                line(record);
            }
        }
        if (first) {
            problems.add(new FieldProblem("line 1", "", "is missing", headerRemedy()));
        }
    }

    private boolean header(CsvRecord record) {
        List<String> found = record.getFields().stream().map(String::strip).toList();
        if (found.equals(HEADER)) {
            return true;
        }
        refuse(
                record,
                "",
                shortened(String.join(",", found)),
                "is not the header of a corrections file",
                headerRemedy());
        return false;
    }

    private static String headerRemedy() {
        return "write " + String.join(",", HEADER);
    }

    private void line(CsvRecord record) {
        if (record.getFieldCount() != HEADER.size()) {
            refuse(
                    record,
                    "",
                    record.getFieldCount() + " fields",
                    "does not have " + HEADER.size() + " fields",
                    "put texts that hold a comma in double quotes");
            return;
        }
        List<String> cells = record.getFields().stream().map(Cells::read).toList();
        Optional<AcgmeId> program = program(record, cells.get(0).strip());
        Optional<FactKey<?>> fact = fact(record, cells.get(1).strip());
        boolean value = fact.isEmpty() || value(record, fact.get(), cells.get(2));
        boolean texts = texts(record, cells.get(3), cells.get(5));
        Optional<LocalDate> date = date(record, cells.get(4).strip());
        if (program.isPresent() && fact.isPresent() && value && texts && date.isPresent()) {
            keep(
                    record,
                    new Correction(
                            program.get(),
                            fact.get().name(),
                            cells.get(2).strip(),
                            cells.get(3),
                            date.get(),
                            cells.get(5)));
        }
    }

    private void keep(CsvRecord record, Correction correction) {
        String fact = correction.program() + " " + correction.fact();
        Long earlier = lines.putIfAbsent(fact, record.getStartingLineNumber());
        if (earlier == null) {
            corrections.add(correction);
        } else {
            refuse(
                    record,
                    "value",
                    shortened(correction.value()),
                    "is a second value for " + fact + ", after line " + earlier,
                    "keep one of the two lines");
        }
    }

    private Optional<AcgmeId> program(CsvRecord record, String text) {
        if (AcgmeId.valid(text)) {
            return Optional.of(AcgmeId.of(text));
        }
        refuse(
                record,
                "acgme_id",
                shortened(text),
                "is no ACGME number",
                "write ten digits; a spreadsheet may have taken a" + " leading zero away");
        return Optional.empty();
    }

    private Optional<FactKey<?>> fact(CsvRecord record, String text) {
        Optional<FactKey<?>> fact = FactKey.findByName(text);
        if (fact.isEmpty()) {
            refuse(
                    record,
                    "fact",
                    shortened(text),
                    "is no fact that we know",
                    "write one of "
                            + String.join(
                                    ", ", FactKey.all().stream().map(FactKey::name).toList()));
        }
        return fact;
    }

    private boolean value(CsvRecord record, FactKey<?> fact, String text) {
        if (text.isBlank()) {
            return true;
        }
        return switch (fact.form().parse(fact.name(), text)) {
            case Parsed.Read<?> read -> true;
            case Parsed.Refused<?> refused -> {
                FieldProblem problem = refused.problem();
                refuse(record, "value", shortened(text), problem.problem(), problem.remedy());
                yield false;
            }
        };
    }

    private boolean texts(CsvRecord record, String source, String note) {
        if (source.isBlank()) {
            refuse(
                    record,
                    "source",
                    "",
                    "is missing",
                    "write the link or the words that say where you read it");
            return false;
        }
        if (source.length() > LONGEST_CELL || note.length() > LONGEST_CELL) {
            refuse(
                    record,
                    "note",
                    "",
                    "is longer than " + LONGEST_CELL + " characters",
                    "keep the important part");
            return false;
        }
        return true;
    }

    private Optional<LocalDate> date(CsvRecord record, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            refuse(
                    record,
                    "date",
                    shortened(text),
                    "is no day",
                    "write the day you read it, as 2026-09-24");
            return Optional.empty();
        }
    }

    private void refuse(
            CsvRecord record, String field, String value, String problem, String remedy) {
        String line = "line " + record.getStartingLineNumber();
        problems.add(
                new FieldProblem(
                        field.isEmpty() ? line : line + ", " + field, value, problem, remedy));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

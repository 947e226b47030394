package org.smartpick.documents.figure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.port.FigureFiles;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;

/// The file of figures: a header, then a line a program and season, as `docs/figures-file.md` says.
///
/// Read as a stream: what is kept in memory is one line, the figures that were accepted and the
/// first problems. After [#MOST_LINES] lines reading ends and says so; a line longer than
/// [#LONGEST_LINE] characters, or a quote that does not close within them, ends it too.
public final class FiguresCsv implements FigureFiles {
    /// Most lines below the header.
    public static final int MOST_LINES = 100_000;

    /// Longest line, characters.
    public static final int LONGEST_LINE = 262_144;

    /// Most columns.
    public static final int MOST_COLUMNS = 500;

    private static final String REMEDY_HEADER =
            "put a line of column names on top, as in the description of the file";

    @Override
    public Parsed<List<String>> headers(InputStream file) throws IOException {
        BufferedInputStream buffered = FigureText.buffered(file);
        Optional<FieldProblem> refused = FigureText.refuse(buffered);
        if (refused.isPresent()) {
            return new Parsed.Refused<>(refused.get());
        }
        try (CsvReader<CsvRecord> records = records(FigureText.of(buffered))) {
            Iterator<CsvRecord> lines = records.iterator();
            if (!lines.hasNext()) {
                return refusedHeader("", "has no line of column names");
            }
            return header(lines.next().getFields().stream().map(String::strip).toList());
        } catch (CsvParseException e) {
            return refusedHeader(
                    "", "is longer than a line of column names can be, or its quotes do not close");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Parsed<List<String>> header(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.indexOf(FigureText.UNDECODABLE) >= 0) {
                return refusedHeader(
                        name, "holds bytes that are no UTF-8 text: the file may be Latin-1");
            }
            if (!name.isEmpty() && !seen.add(name)) {
                return refusedHeader(name, "is the name of two columns");
            }
        }
        return Parsed.read(names.stream().filter(name -> !name.isEmpty()).toList());
    }

    private static Parsed<List<String>> refusedHeader(String value, String problem) {
        String remedy = problem.contains("UTF-8") ? "save the file as “CSV UTF-8”" : REMEDY_HEADER;
        return Parsed.refused("line 1", value, problem, remedy);
    }

    @Override
    public FigureReading read(InputStream file, Request request) throws IOException {
        List<FieldProblem> columns = request.mapping().problems();
        if (!columns.isEmpty()) {
            return FigureReading.refused(columns);
        }
        BufferedInputStream buffered = FigureText.buffered(file);
        Optional<FieldProblem> refused = FigureText.refuse(buffered);
        if (refused.isPresent()) {
            return FigureReading.refused(List.of(refused.get()));
        }
        FigureTable table = new FigureTable(request);
        try (CsvReader<CsvRecord> records = records(FigureText.of(buffered))) {
            readAll(records.iterator(), table);
        } catch (CsvParseException e) {
            table.end(
                    "holds a line of more than "
                            + LONGEST_LINE
                            + " characters, or a quote that does not close",
                    "open it in a spreadsheet, look at that place, and save it as “CSV UTF-8” again");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return table.reading();
    }

    private static void readAll(Iterator<CsvRecord> records, FigureTable table) {
        if (!records.hasNext()) {
            return;
        }
        table.header(records.next());
        while (records.hasNext()) {
            if (table.lines() >= MOST_LINES) {
                table.end(
                        "has more than " + MOST_LINES + " lines, and was not read further",
                        "leave out lines without figures, or bring the rest as a second file");
                return;
            }
            table.line(records.next());
        }
    }

    private static CsvReader<CsvRecord> records(FigureText text) {
        CsvRecordHandler handler =
                CsvRecordHandler.builder()
                        .maxFields(MOST_COLUMNS)
                        .maxFieldSize(LONGEST_LINE)
                        .maxRecordSize(LONGEST_LINE)
                        .build();
        return CsvReader.builder()
                .fieldSeparator(text.separator())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .build(handler, text.reader());
    }
}

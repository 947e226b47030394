package org.smartpick.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.advice.port.BroughtLists;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;

/// Lists that somebody made elsewhere: a table with a header, or a program a line.
///
/// It is a table when its first line, cut at commas, semicolons or tabs, has a cell that names a
/// column for the program. Everything else is text: numbers and codes are found wherever they stand
/// in a line, and what is left of it is taken as the name.
public final class BroughtListText implements BroughtLists {
    /// Longest text.
    static final int MOST_CHARACTERS = 2_000_000;

    /// Most lines with something in them.
    static final int MOST_LINES = 2_000;

    private static final int LONGEST_LINE = 2_000;
    private static final Pattern ID = Pattern.compile("(?<!\\d)\\d{10}(?!\\d)");
    private static final Pattern CODE = Pattern.compile("(?<!\\w)\\d{7}[A-Za-z]\\d(?!\\w)");

    /// What a column is for, by the words that people put over it.
    private enum Column {
        NUMBER("acgme_id", "acgme id", "acgme", "acgme number", "program id", "program number"),
        CODE("nrmp", "nrmp_code", "nrmp code", "nrmp program code", "code", "track"),
        NAME("program", "program_name", "program name", "name"),
        CITY("city"),
        STATE("state"),
        SPECIALTY("specialty");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        static Optional<Column> find(String cell) {
            String word = cell.strip().toLowerCase(Locale.ROOT);
            for (Column column : values()) {
                if (column.words.contains(word)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Reading<List<BroughtLine>> readList(String typed) {
        Optional<FieldProblem> refused = TextCheck.refuse(typed, MOST_CHARACTERS);
        if (refused.isPresent()) {
            return new Reading<>(List.of(), List.of(refused.get()));
        }
        String text = TextCheck.withoutMark(typed);
        List<BroughtLine> lines;
        try {
            lines = separator(text).map(c -> table(text, c)).orElseGet(() -> plain(text));
        } catch (CsvParseException e) {
            return refused(
                    "",
                    "has a quote that does not close, or a field that is too long",
                    "open it in a spreadsheet and save it as CSV again");
        }
        if (lines.isEmpty()) {
            return refused("", "names no program", "bring a program a line, or CSV with a header");
        }
        return lines.size() <= MOST_LINES
                ? new Reading<>(lines, List.of())
                : refused(
                        lines.size() + " lines",
                        "is longer than " + MOST_LINES + " lines",
                        "bring the programs of one season");
    }

    private static Reading<List<BroughtLine>> refused(String value, String problem, String remedy) {
        return new Reading<>(List.of(), List.of(new FieldProblem("list", value, problem, remedy)));
    }

    /// What parts the cells when the first line is the header of a table.
    private static Optional<Character> separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char separator : new char[] {',', ';', '\t'}) {
            for (String cell : first.split(Pattern.quote(String.valueOf(separator)))) {
                Column column = Column.find(cell.replace("\"", "")).orElse(Column.CITY);
                if (column == Column.NUMBER || column == Column.CODE || column == Column.NAME) {
                    return Optional.of(separator);
                }
            }
        }
        return Optional.empty();
    }

    private static List<BroughtLine> table(String text, char separator) {
        List<BroughtLine> lines = new ArrayList<>();
        Map<Column, Integer> columns = new HashMap<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                if (columns.isEmpty()) {
                    for (int i = 0; i < record.getFieldCount(); i++) {
                        int at = i;
                        Column.find(record.getField(i))
                                .ifPresent(column -> columns.putIfAbsent(column, at));
                    }
                } else {
                    row(record, columns).ifPresent(lines::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return lines;
    }

    private static Optional<BroughtLine> row(CsvRecord record, Map<Column, Integer> columns) {
        List<String> names = new ArrayList<>();
        for (Column column : List.of(Column.NUMBER, Column.CODE, Column.NAME)) {
            names.addAll(names(cell(record, columns, column)));
        }
        String whole = String.join(", ", record.getFields()).strip();
        if (names.isEmpty() && whole.replace(",", "").isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new BroughtLine(
                        (int) record.getStartingLineNumber(),
                        shortened(whole),
                        names.isEmpty() ? List.of(shortened(whole)) : names,
                        cell(record, columns, Column.CITY),
                        cell(record, columns, Column.STATE),
                        cell(record, columns, Column.SPECIALTY)));
    }

    private static String cell(CsvRecord record, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= record.getFieldCount()
                ? ""
                : Cells.read(record.getField(at)).strip();
    }

    private static List<BroughtLine> plain(String text) {
        List<BroughtLine> lines = new ArrayList<>();
        int number = 0;
        for (String whole : text.lines().toList()) {
            number++;
            String line = shortened(whole.strip());
            List<String> names = names(line);
            List<String> ids = names.stream().filter(name -> ID.matcher(name).matches()).toList();
            if (ids.size() > 1) {
                for (String id : ids) {
                    lines.add(new BroughtLine(number, line, List.of(id), "", "", ""));
                }
            } else if (!names.isEmpty()) {
                lines.add(new BroughtLine(number, line, names, "", "", ""));
            }
        }
        return lines;
    }

    /// Numbers, then codes, then what is left where it has a letter.
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        String rest = take(CODE, take(ID, text, names), names);
        if (rest.chars().anyMatch(Character::isLetter) || (names.isEmpty() && !rest.isBlank())) {
            names.add(rest.strip());
        }
        return names;
    }

    private static String take(Pattern pattern, String text, List<String> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return matcher.replaceAll(" ");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    }
}

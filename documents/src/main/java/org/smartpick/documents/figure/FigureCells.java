package org.smartpick.documents.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureColumn;

/// The cells of one line by our columns, and what is wrong with them.
///
/// An empty cell, `NA` and `N/A` are unknown, which is no problem and no zero.
final class FigureCells {
    private static final Pattern FORMULA = Pattern.compile("^'*[=@+].*|^'*-.*[^0-9.,%\\s-].*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s?%?");
    private static final Pattern YEAR =
            Pattern.compile("(?:ERAS |Match )?(\\d{4})(?: Match)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SHOWN = 60;

    private final long line;
    private final Map<FigureColumn, String> texts;
    private final Map<FigureColumn, String> headers;
    private final List<FieldProblem> problems = new ArrayList<>();

    /// @param line number of the line in the file
    /// @param texts text of each column that is read
    /// @param headers name of each column in the file
    FigureCells(long line, Map<FigureColumn, String> texts, Map<FigureColumn, String> headers) {
        this.line = line;
        this.texts = new EnumMap<>(FigureColumn.class);
        texts.forEach((column, text) -> {
            String stripped = text.strip();
            if (!unknown(stripped)) {
                this.texts.put(column, stripped);
            }
        });
        this.headers = headers;
    }

    private static boolean unknown(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.isEmpty() || upper.equals("NA") || upper.equals("N/A");
    }

    /// A percentage as it was written.
    ///
    /// @param value 0 to 100
    /// @param step to what it was rounded, percentage points
    record Percent(double value, double step) {}

    /// What is wrong so far.
    List<FieldProblem> problems() {
        return problems;
    }

    /// Notes a problem of a column, once.
    void refuse(FigureColumn column, String problem, String remedy) {
        FieldProblem found =
                new FieldProblem(
                        "line " + line + ", " + headers.getOrDefault(column, column.key()),
                        shortened(texts.getOrDefault(column, "")),
                        problem,
                        remedy);
        if (!problems.contains(found)) {
            problems.add(found);
        }
    }

    /// The column that tells the program: its number, unless only its code is there.
    FigureColumn teller() {
        boolean code =
                !has(FigureColumn.ACGME_ID)
                        && (has(FigureColumn.NRMP_CODE)
                                || !headers.containsKey(FigureColumn.ACGME_ID));
        return code ? FigureColumn.NRMP_CODE : FigureColumn.ACGME_ID;
    }

    /// Whether the column is there and known.
    boolean has(FigureColumn column) {
        return texts.containsKey(column);
    }

    /// The text of a column that no spreadsheet would run.
    Optional<String> text(FigureColumn column) {
        String text = texts.get(column);
        if (text == null) {
            return Optional.empty();
        }
        if (text.indexOf(FigureText.UNDECODABLE) >= 0) {
            refuse(
                    column,
                    "holds bytes that are no UTF-8 text",
                    "save the file as “CSV UTF-8” (it may be Latin-1 now)");
            return Optional.empty();
        }
        if (FORMULA.matcher(text).matches()) {
            refuse(column, "is a formula or has a sign in front", "write the plain value");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A number of people.
    OptionalInt count(FigureColumn column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().startsWith("-")) {
            refuse(column, "is negative", "write how many there were, 0 or more");
        } else if (!WHOLE.matcher(text.get()).matches()) {
            refuse(column, "is no whole number", "write how many there were, for example 340");
        } else {
            long value = Long.parseLong(text.get().replace(",", ""));
            if (value <= Amount.MOST) {
                return OptionalInt.of((int) value);
            }
            refuse(column, "is more than a program can have", "check the number");
        }
        return OptionalInt.empty();
    }

    /// A percentage.
    Optional<Percent> percent(FigureColumn column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = PERCENT.matcher(text.get());
        if (text.get().startsWith("-")) {
            refuse(column, "is negative", "write a percentage from 0 to 100");
        } else if (!matcher.matches()) {
            refuse(column, "is no percentage", "write it with a point, for example 3.5");
        } else {
            BigDecimal number = new BigDecimal(matcher.group(1));
            if (number.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return Optional.of(
                        new Percent(number.doubleValue(), Math.pow(10, -number.scale())));
            }
            refuse(column, "is over 100 percent", "write a percentage from 0 to 100");
        }
        return Optional.empty();
    }

    /// The season of a column.
    Optional<Season> season(FigureColumn column, Season newest) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = YEAR.matcher(text.get());
        if (!matcher.matches()) {
            refuse(column, "is no season", "write the year of its Match, for example 2025");
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < 2000 || year > newest.matchYear()) {
            refuse(
                    column,
                    "is not between 2000 and " + newest.matchYear(),
                    "write the year of its Match");
            return Optional.empty();
        }
        return Optional.of(Season.of(year));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

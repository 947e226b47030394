package org.smartpick.catalog.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.program.FactKey;

/// Checks what a person typed about a program. All problems of a draft are told at once, each
/// beside its field.
public final class CorrectionReader {
    private final LocalDate today;

    private CorrectionReader(LocalDate today) {
        this.today = today;
    }

    /// A reader that refuses dates after `today`.
    public static CorrectionReader on(LocalDate today) {
        return new CorrectionReader(today);
    }

    /// The correction, or everything that has to be mended.
    public CorrectionReading read(CorrectionDraft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!AcgmeId.valid(draft.program())) {
            problems.add(
                    new FieldProblem(
                            "program",
                            draft.program(),
                            "is not an ACGME number",
                            "write the ten digits of the program"));
        }
        Optional<FactKey<?>> key = FactKey.findByName(draft.fact());
        if (key.isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "fact",
                            draft.fact(),
                            "is no fact that can be corrected",
                            "write one of "
                                    + FactKey.all().stream()
                                            .map(FactKey::name)
                                            .collect(Collectors.joining(", "))));
        }
        Optional<Object> value = key.flatMap(fact -> value(fact, draft.value(), problems));
        text("source", draft.source(), 1, Correction.LONGEST_SOURCE, problems);
        Optional<LocalDate> date = date(draft.date(), problems);
        text("note", draft.note(), 0, Correction.LONGEST_NOTE, problems);
        if (problems.isEmpty() && key.isPresent() && value.isPresent() && date.isPresent()) {
            return new CorrectionReading.Accepted(
                    correction(key.get(), value.get(), draft, date.get()));
        }
        return new CorrectionReading.Refused(problems);
    }

    private static Optional<Object> value(
            FactKey<?> key, String text, List<FieldProblem> problems) {
        return switch (key.form().parse("value", text)) {
            case Parsed.Read<?> read -> Optional.of(read.value());
            case Parsed.Refused<?> refused -> {
                problems.add(refused.problem());
                yield Optional.empty();
            }
        };
    }

    @SuppressWarnings("unchecked") // the value was read by this very key's form
    private static <T> Correction<T> correction(
            FactKey<T> key, Object value, CorrectionDraft draft, LocalDate date) {
        return new Correction<>(
                AcgmeId.of(draft.program()),
                key,
                (T) value,
                draft.source().strip(),
                date,
                draft.note().strip());
    }

    private static void text(
            String field, String text, int shortest, int longest, List<FieldProblem> problems) {
        int length = text.strip().length();
        if (length < shortest) {
            problems.add(
                    new FieldProblem(
                            field,
                            text,
                            "is empty",
                            "say where you have it from: a link or a few words"));
        } else if (length > longest) {
            problems.add(
                    new FieldProblem(
                            field,
                            text.substring(0, 40) + "…",
                            "has " + length + " characters",
                            "use at most " + longest));
        }
    }

    private Optional<LocalDate> date(String text, List<FieldProblem> problems) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.isAfter(today)) {
                problems.add(
                        new FieldProblem(
                                "date",
                                text,
                                "lies in the future",
                                "write the day you learned it"));
                return Optional.empty();
            }
            if (date.getYear() < 1990) {
                problems.add(
                        new FieldProblem(
                                "date", text, "lies before 1990", "write the day you learned it"));
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            problems.add(
                    new FieldProblem("date", text, "is not a date", "write it like 2026-11-22"));
            return Optional.empty();
        }
    }
}

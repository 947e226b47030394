package org.smartpick.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.FactKey;

/// Use case: I know better. Adds or corrects a fact as a layer over the edition, shown as hers.
public final class CorrectFact {
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NOTE = 1_000;

    private final Shelf shelf;
    private final WorkspaceStore store;
    private final PersonalFiles files;
    private final Clock clock;

    /// @param shelf the catalog, told of every change
    /// @param store where corrections are kept
    /// @param files the form of the corrections file
    /// @param clock today's date
    public CorrectFact(Shelf shelf, WorkspaceStore store, PersonalFiles files, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /// A correction as typed, before anything was checked.
    ///
    /// @param program ACGME number
    /// @param fact name of the fact
    /// @param value the value in the form of the fact
    /// @param source link or words
    /// @param date day on which it was read, year-month-day; empty is today
    /// @param note her own words
    public record Typed(
            String program, String fact, String value, String source, String date, String note) {}

    /// Makes a correction.
    ///
    /// @return what has to be mended first; empty when it was made
    public List<FieldProblem> correct(Typed typed) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<AcgmeId> program = program(typed.program(), problems);
        checkFact(typed, problems);
        if (typed.source().isBlank() || typed.source().length() > LONGEST_SOURCE) {
            problems.add(
                    new FieldProblem(
                            "source",
                            typed.source(),
                            "is missing or too long",
                            "say in a few words, or with a link, where you read it"));
        }
        if (typed.note().length() > LONGEST_NOTE) {
            problems.add(
                    new FieldProblem("note", "", "is longer than " + LONGEST_NOTE, "shorten it"));
        }
        Optional<LocalDate> date = date(typed.date(), problems);
        if (problems.isEmpty()) {
            add(
                    new Correction(
                            program.orElseThrow(),
                            typed.fact(),
                            typed.value().strip(),
                            typed.source().strip(),
                            date.orElseThrow(),
                            typed.note().strip()));
        }
        return problems;
    }

    /// Takes a correction back; the bundled value shows again.
    public void withdraw(AcgmeId program, String fact) {
        store.withdrawCorrection(program, fact, clock.instant());
        shelf.refresh();
    }

    /// All corrections in force.
    public List<Correction> list() {
        return store.listCorrections();
    }

    /// All corrections in force as a file.
    public String export() {
        return files.writeCorrections(store.listCorrections());
    }

    /// Takes in a corrections file: lines that can be used are kept, the others are named.
    ///
    /// @return number of corrections taken, and the lines that were refused
    public PersonalFiles.Reading<Integer> takeIn(String text) {
        PersonalFiles.Reading<List<Correction>> reading = files.readCorrections(text);
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        int taken = 0;
        for (Correction correction : reading.value()) {
            if (shelf.find(correction.program()).isEmpty()) {
                problems.add(unknownProgram(correction.program().value()));
            } else {
                store.addCorrection(correction, clock.instant());
                taken++;
            }
        }
        shelf.refresh();
        return new PersonalFiles.Reading<>(taken, problems);
    }

    private void add(Correction correction) {
        store.addCorrection(correction, clock.instant());
        shelf.refresh();
    }

    private Optional<AcgmeId> program(String text, List<FieldProblem> problems) {
        Optional<AcgmeId> id =
                AcgmeId.valid(text.strip())
                        ? Optional.of(AcgmeId.of(text.strip()))
                                .filter(known -> shelf.find(known).isPresent())
                        : Optional.empty();
        if (id.isEmpty()) {
            problems.add(unknownProgram(text));
        }
        return id;
    }

    private static FieldProblem unknownProgram(String text) {
        return new FieldProblem(
                "program", text, "is no program in the catalog", "copy the number from its page");
    }

    private static void checkFact(Typed typed, List<FieldProblem> problems) {
        Optional<FactKey<?>> key = FactKey.findByName(typed.fact());
        if (key.isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "fact",
                            typed.fact(),
                            "is no fact that we keep",
                            "choose one of the list"));
        } else if (key.get().form().parse("value", typed.value())
                instanceof Parsed.Refused<?> refused) {
            problems.add(refused.problem());
        }
    }

    private Optional<LocalDate> date(String text, List<FieldProblem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (text.isBlank()) {
            return Optional.of(today);
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (!date.isAfter(today) && date.getYear() >= 2000) {
                return Optional.of(date);
            }
        } catch (java.time.format.DateTimeParseException e) {
            problems.add(new FieldProblem("date", text, "is no date", "write it as 2026-11-22"));
            return Optional.empty();
        }
        problems.add(
                new FieldProblem(
                        "date",
                        text,
                        "lies in the future or before 2000",
                        "write the day you read it"));
        return Optional.empty();
    }
}

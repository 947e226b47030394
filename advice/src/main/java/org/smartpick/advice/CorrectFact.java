package org.smartpick.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.catalog.correction.CorrectionDraft;
import org.smartpick.catalog.correction.CorrectionReader;
import org.smartpick.catalog.correction.CorrectionReading;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.program.Correction;

/// Use case: I know better. Adds or corrects a fact as a layer over the edition, shown as hers.
public final class CorrectFact {
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

    /// Makes a correction of what was typed; an empty date is today.
    ///
    /// @return what has to be mended first; empty when it was made
    public List<FieldProblem> correct(CorrectionDraft typed) {
        CorrectionDraft dated = typed.date().isBlank()
                ? new CorrectionDraft(
                        typed.program().strip(),
                        typed.fact(),
                        typed.value(),
                        typed.source(),
                        LocalDate.now(clock).toString(),
                        typed.note())
                : typed;
        return switch (CorrectionReader.on(LocalDate.now(clock)).read(dated)) {
            case CorrectionReading.Refused refused -> refused.problems();
            case CorrectionReading.Accepted accepted -> add(accepted.correction().draft());
        };
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

    private List<FieldProblem> add(CorrectionDraft draft) {
        AcgmeId program = AcgmeId.of(draft.program());
        if (shelf.find(program).isEmpty()) {
            return List.of(unknownProgram(draft.program()));
        }
        store.addCorrection(
                new Correction(
                        program,
                        draft.fact(),
                        draft.value(),
                        draft.source(),
                        LocalDate.parse(draft.date()),
                        draft.note()),
                clock.instant());
        shelf.refresh();
        return List.of();
    }

    private static FieldProblem unknownProgram(String text) {
        return new FieldProblem("program", text, "is no program in the catalog", "copy the number from its page");
    }
}

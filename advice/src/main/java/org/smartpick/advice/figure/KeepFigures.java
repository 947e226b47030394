package org.smartpick.advice.figure;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.port.FigureFiles;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.figure.OwnFigure;

/// Use case: I may see figures of single programs; take them in, show them, forget them.
///
/// A file is looked at first and changes nothing; what is accepted is kept in one step. The figures
/// stay in the workspace. Whether she may use them so is between her and whoever showed them to
/// her.
public final class KeepFigures {
    private final Shelf shelf;
    private final WorkspaceStore store;
    private final FigureFiles files;
    private final Known known;
    private final Clock clock;

    /// What is known beside the catalog.
    ///
    /// @param season the season applied in: no figure can be of a later one
    /// @param usualApplications published mean of applications a program, by specialty
    public record Known(Supplier<Season> season, Map<String, Double> usualApplications) {
        /// Copies the means.
        public Known {
            usualApplications = Map.copyOf(usualApplications);
        }
    }

    /// @param shelf the catalog, told of every change
    /// @param store where figures are kept
    /// @param files the form of the file
    /// @param known what is known beside the catalog
    /// @param clock when figures were brought
    public KeepFigures(
            Shelf shelf, WorkspaceStore store, FigureFiles files, Known known, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.files = files;
        this.known = known;
        this.clock = clock;
    }

    /// The most likely mapping of a file's columns, or why it cannot be read as a table.
    ///
    /// @throws IOException when the machine cannot read the file
    public Parsed<FigureMapping> guess(FigureSource file) throws IOException {
        try (InputStream in = file.open()) {
            return switch (files.headers(in)) {
                case Parsed.Read<List<String>> read ->
                        Parsed.read(FigureMapping.guess(read.value()));
                case Parsed.Refused<List<String>> refused ->
                        new Parsed.Refused<>(refused.problem());
            };
        }
    }

    /// What taking in a file would do. Changes nothing.
    ///
    /// @param mapping which column is which
    /// @param source where she has the file from; at most [OwnFigure#LONGEST_SOURCE] characters are
    ///   kept
    /// @throws IOException when the machine cannot read the file
    public FigurePreview preview(FigureSource file, FigureMapping mapping, String source)
            throws IOException {
        String words = source.strip();
        FigureFiles.Request request =
                new FigureFiles.Request(
                        mapping,
                        new ShelfPrograms(shelf, known.usualApplications()),
                        known.season().get(),
                        words.substring(0, Math.min(words.length(), OwnFigure.LONGEST_SOURCE)));
        try (InputStream in = file.open()) {
            return preview(mapping, files.read(in, request));
        }
    }

    private FigurePreview preview(FigureMapping mapping, FigureReading reading) {
        Set<OwnFigure.Key> kept =
                store.listFigures().stream().map(OwnFigure::key).collect(Collectors.toSet());
        Set<AcgmeId> programs = new HashSet<>();
        int replaced = 0;
        for (OwnFigure figure : reading.figures()) {
            programs.add(figure.program());
            replaced += kept.contains(figure.key()) ? 1 : 0;
        }
        return new FigurePreview(mapping, reading, replaced, programs.size());
    }

    /// Keeps every figure of a preview, all in one step; one for the same program, people and
    /// season takes the place of what was kept.
    public void accept(FigurePreview preview) {
        store.keepFigures(preview.reading().figures(), clock.instant());
        shelf.refresh();
    }

    /// All figures, by program, kind and season.
    public List<OwnFigure> list() {
        return store.listFigures();
    }

    /// The figures of one program.
    public List<OwnFigure> list(AcgmeId program) {
        return list().stream().filter(figure -> figure.program().equals(program)).toList();
    }

    /// Forgets the figures of one program; what was thought before them shows again.
    ///
    /// @return how many there were
    public int forget(AcgmeId program) {
        int forgotten = store.forgetFigures(program);
        shelf.refresh();
        return forgotten;
    }

    /// Forgets all figures.
    ///
    /// @return how many there were
    public int forgetAll() {
        int forgotten = store.forgetFigures();
        shelf.refresh();
        return forgotten;
    }
}

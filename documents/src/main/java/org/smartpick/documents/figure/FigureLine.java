package org.smartpick.documents.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.smartpick.advice.port.FigureFiles.Request;
import org.smartpick.documents.figure.FigureCells.Percent;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;

/// One line of a file of figures: finds its program and season and reads every figure in it.
///
/// Counts are stronger than a percentage, which is then only compared with them. A percentage of
/// which nobody told of how many is taken as if it were of a tenth of the applications that a
/// program of its specialty usually gets, at least 20 and at most 100; of residents, as if of 20.
final class FigureLine {
    private static final int LEAST_ASSUMED = 20;
    private static final int MOST_ASSUMED = 100;
    private static final int UNTOLD_ASSUMED = 40;
    private static final double ASSUMED_SHARE = 0.1;
    private static final int ASSUMED_RESIDENTS = 20;
    private static final double CONTRADICTION_POINTS = 1;

    private final FigureCells cells;
    private final Request request;
    private final List<OwnFigure> figures = new ArrayList<>();

    FigureLine(FigureCells cells, Request request) {
        this.cells = cells;
        this.request = request;
    }

    /// The figures of the line; what is wrong is noted in the cells.
    List<OwnFigure> read() {
        Optional<AcgmeId> program = program();
        if (program.isEmpty()) {
            return List.of();
        }
        int assumed = assumed(program.get());
        for (Columns columns : Columns.LISTED) {
            Optional<Amount> amount = amount(columns, assumed);
            if (columns.told(cells)) {
                Optional<Season> season = season(columns.year(), columns.teller(cells));
                if (amount.isPresent() && season.isPresent()) {
                    add(program.get(), columns.kind(), season.get(), amount.get());
                }
            }
        }
        residents()
                .ifPresent(told ->
                        add(program.get(), FigureKind.RESIDENTS_IMG, told.season(), told.amount()));
        if (figures.isEmpty() && cells.problems().isEmpty()) {
            cells.refuse(
                    cells.teller(),
                    "has no figure with a season in its line",
                    "fill in a rate or counts and the year, or leave the line out");
        }
        return figures;
    }

    private void add(AcgmeId program, FigureKind kind, Season season, Amount amount) {
        figures.add(new OwnFigure(program, kind, season, amount, request.source()));
    }

    /// The columns of one kind of figure.
    private record Columns(
            FigureKind kind,
            FigureColumn applications,
            FigureColumn interviewed,
            FigureColumn rate,
            FigureColumn year) {
        static final List<Columns> LISTED =
                List.of(
                        new Columns(
                                FigureKind.INTERVIEWED_US_MD,
                                FigureColumn.APPLICATIONS_US_MD,
                                FigureColumn.INTERVIEWED_US_MD,
                                FigureColumn.INTERVIEW_RATE_US_MD,
                                FigureColumn.INTERVIEW_RATE_YEAR),
                        new Columns(
                                FigureKind.INTERVIEWED_US_DO,
                                FigureColumn.APPLICATIONS_US_DO,
                                FigureColumn.INTERVIEWED_US_DO,
                                FigureColumn.INTERVIEW_RATE_US_DO,
                                FigureColumn.INTERVIEW_RATE_YEAR),
                        new Columns(
                                FigureKind.INTERVIEWED_US_IMG,
                                FigureColumn.APPLICATIONS_US_IMG,
                                FigureColumn.INTERVIEWED_US_IMG,
                                FigureColumn.INTERVIEW_RATE_US_IMG,
                                FigureColumn.INTERVIEW_RATE_YEAR),
                        new Columns(
                                FigureKind.INTERVIEWED_NON_US_IMG,
                                FigureColumn.APPLICATIONS_NON_US_IMG,
                                FigureColumn.INTERVIEWED_NON_US_IMG,
                                FigureColumn.INTERVIEW_RATE_NON_US_IMG,
                                FigureColumn.INTERVIEW_RATE_YEAR),
                        new Columns(
                                FigureKind.INTERVIEWED_ALL,
                                FigureColumn.APPLICATIONS_TOTAL,
                                FigureColumn.INTERVIEWS_TOTAL,
                                FigureColumn.PCT_INTERVIEWED,
                                FigureColumn.PCT_INTERVIEWED_YEAR));

        boolean told(FigureCells cells) {
            return cells.has(interviewed) || cells.has(rate);
        }

        FigureColumn teller(FigureCells cells) {
            return cells.has(interviewed) ? interviewed : rate;
        }
    }

    private Optional<AcgmeId> program() {
        Optional<AcgmeId> found = Optional.empty();
        FigureColumn column = cells.teller();
        Optional<String> text = cells.text(column);
        if (text.isPresent()) {
            found =
                    column == FigureColumn.ACGME_ID
                            ? request.programs().findByNumber(text.get())
                            : request.programs().findByCode(text.get());
        }
        if (found.isEmpty() && cells.problems().isEmpty()) {
            cells.refuse(
                    column,
                    cells.has(column) ? "is no program in the catalog" : "is missing",
                    column == FigureColumn.ACGME_ID
                            ? "copy the ten digits from the program's page; a spreadsheet may have"
                                    + " taken a leading zero away"
                            : "write the code of one of its tracks, or its ACGME number");
        }
        return found;
    }

    private int assumed(AcgmeId program) {
        double usual =
                request.programs()
                        .findUsualApplications(program)
                        .orElse(UNTOLD_ASSUMED / ASSUMED_SHARE);
        return Math.clamp(Math.round(ASSUMED_SHARE * usual), LEAST_ASSUMED, MOST_ASSUMED);
    }

    /// The season of a figure: its own column, or that of the line.
    private Optional<Season> season(FigureColumn own, FigureColumn teller) {
        FigureColumn column = cells.has(own) ? own : FigureColumn.SEASON;
        if (!cells.has(column)) {
            cells.refuse(teller, "has no season beside it", "fill in " + own.key() + " or season");
        }
        return cells.season(column, request.newest());
    }

    private Optional<Amount> amount(Columns columns, int assumed) {
        OptionalInt of = applications(columns);
        OptionalInt happened = cells.count(columns.interviewed());
        Optional<Percent> rate = cells.percent(columns.rate());
        if (!columns.told(cells)) {
            return Optional.empty();
        }
        if (happened.isPresent() && of.isPresent()) {
            return counted(columns, happened.getAsInt(), of.getAsInt(), rate);
        }
        if (rate.isEmpty()) {
            if (cells.has(columns.interviewed()) && !cells.has(columns.applications())) {
                cells.refuse(
                        columns.interviewed(),
                        "has no applications beside it",
                        "add the column " + columns.applications().key() + ", or the percentage");
            }
            return Optional.empty();
        }
        double value = rate.get().value();
        double step = rate.get().step();
        return Optional.of(
                of.isPresent() && of.getAsInt() > 0
                        ? new Amount.Rounded(value, step, of.getAsInt())
                        : new Amount.Assumed(value, step, assumed));
    }

    /// Applications, where they are of the same season as the interviews.
    private OptionalInt applications(Columns columns) {
        OptionalInt of = cells.count(columns.applications());
        boolean all = columns.kind() == FigureKind.INTERVIEWED_ALL;
        if (all && cells.has(FigureColumn.APPLICANTS_YEAR)) {
            Optional<Season> counted = cells.season(FigureColumn.APPLICANTS_YEAR, request.newest());
            FigureColumn year = cells.has(columns.year()) ? columns.year() : FigureColumn.SEASON;
            return counted.equals(cells.season(year, request.newest())) ? of : OptionalInt.empty();
        }
        return of;
    }

    private Optional<Amount> counted(
            Columns columns, int happened, int of, Optional<Percent> rate) {
        if (of == 0 && happened == 0) {
            return Optional.empty();
        }
        if (happened > of) {
            cells.refuse(
                    columns.interviewed(),
                    "is more than the " + of + " who applied",
                    "check both numbers; the columns may be swapped");
            return Optional.empty();
        }
        double percent = 100.0 * happened / of;
        if (rate.isPresent()
                && Math.abs(rate.get().value() - percent)
                        > CONTRADICTION_POINTS + rate.get().step() / 2) {
            cells.refuse(
                    columns.rate(),
                    "contradicts " + happened + " of " + of,
                    "correct the counts or the percentage, or leave one out");
            return Optional.empty();
        }
        return Optional.of(new Amount.Counted(happened, of));
    }

    /// The share of residents who are IMGs, with its season.
    private record Told(Season season, Amount amount) {}

    private Optional<Told> residents() {
        OptionalInt of = cells.count(FigureColumn.RESIDENTS_TOTAL);
        Optional<Percent> imgs = cells.percent(FigureColumn.PCT_IMG);
        Optional<Percent> us = cells.percent(FigureColumn.PCT_US_IMG);
        Optional<Percent> others = cells.percent(FigureColumn.PCT_NON_US_IMG);
        FigureColumn year = FigureColumn.PCT_IMG_YEAR;
        if (imgs.isEmpty() && us.isPresent() && others.isPresent()) {
            double sum = us.get().value() + others.get().value();
            if (sum > 100 + us.get().step()) {
                cells.refuse(
                        FigureColumn.PCT_US_IMG,
                        "and the percentage of non-US IMGs are over 100 together",
                        "check both percentages");
                return Optional.empty();
            }
            imgs =
                    Optional.of(
                            new Percent(Math.min(100, sum), us.get().step() + others.get().step()));
            year = FigureColumn.PCT_COMPOSITION_YEAR;
        }
        FigureColumn teller =
                year == FigureColumn.PCT_IMG_YEAR ? FigureColumn.PCT_IMG : FigureColumn.PCT_US_IMG;
        Optional<Season> season = imgs.isPresent() ? season(year, teller) : Optional.empty();
        if (imgs.isEmpty() || season.isEmpty()) {
            return Optional.empty();
        }
        double step = Math.min(10, imgs.get().step());
        Amount amount =
                of.isPresent() && of.getAsInt() > 0
                        ? new Amount.Rounded(imgs.get().value(), step, of.getAsInt())
                        : new Amount.Assumed(imgs.get().value(), step, ASSUMED_RESIDENTS);
        return Optional.of(new Told(season.get(), amount));
    }
}

package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.smartpick.advice.figure.FigurePreview;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.cli.output.Ink;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.figure.OwnFigure;

/// What was read of a file of figures, as sentences or as JSON.
public final class FigureAnswer {
    private FigureAnswer() {}

    private static String sentence(FigurePreview preview, Taken taken) {
        FigureReading reading = preview.reading();
        return String.format(
                Locale.US,
                "%s: figures %,d, programs %,d, from %,d of %,d lines; in place of figures kept before %,d.",
                taken == Taken.KEPT ? "Kept" : "Would be kept",
                reading.figures().size(),
                preview.programs(),
                reading.lines() - reading.refused(),
                reading.lines(),
                preview.replaced());
    }

    /// Whether figures were kept.
    public enum Taken {
        /// They were.
        KEPT,
        /// Nothing was changed.
        LOOKED_AT
    }

    /// Writes what was or would be kept; the refused lines are told elsewhere.
    public static void write(FigurePreview preview, Taken taken, Ink ink) {
        ink.say(sentence(preview, taken));
        preview.reading().remarks().forEach(ink::say);
        if (preview.reading().moreProblems() > 0) {
            ink.say(
                    String.format(
                            Locale.US,
                            "%,d more problems are not listed.",
                            preview.reading().moreProblems()));
        }
    }

    /// The same as an object: columns, counts, figures, problems by line.
    public static ObjectNode json(FigurePreview preview, Taken taken) {
        FigureReading reading = preview.reading();
        ObjectNode node = JsonText.object();
        node.put("kept", taken == Taken.KEPT)
                .put("lines", reading.lines())
                .put("lines_refused", reading.refused())
                .put("programs", preview.programs())
                .put("replaced", preview.replaced());
        ObjectNode columns = node.putObject("columns");
        preview.mapping().columns().forEach((header, column) -> columns.put(header, column.key()));
        ArrayNode figures = node.putArray("figures");
        for (OwnFigure figure : reading.figures()) {
            figures.addObject()
                    .put("acgme_id", figure.program().value())
                    .put("kind", figure.kind().key())
                    .put("season", figure.season().matchYear())
                    .put("amount", figure.amount().words());
        }
        ArrayNode problems = node.putArray("problems");
        for (FieldProblem problem : reading.problems()) {
            problems.addObject()
                    .put("where", problem.field())
                    .put("value", problem.value())
                    .put("problem", problem.problem())
                    .put("remedy", problem.remedy());
        }
        node.put("problems_not_listed", reading.moreProblems());
        ArrayNode remarks = node.putArray("remarks");
        reading.remarks().forEach(remarks::add);
        return node;
    }
}

package org.smartpick.advice.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.figure.OwnFigure;

/// Reads the files of figures that a person brings, line by line, however long they are.
public interface FigureFiles {

    /// The headers of a file, or why it cannot be read as a table.
    ///
    /// @throws IOException when the machine cannot read the file
    Parsed<List<String>> headers(InputStream file) throws IOException;

    /// Reads a file: lines that can be used give figures, the others are named. Changes nothing.
    ///
    /// @throws IOException when the machine cannot read the file
    FigureReading read(InputStream file, Request request) throws IOException;

    /// What reading needs to know.
    ///
    /// @param mapping which column is which
    /// @param programs the programs
    /// @param newest the latest season that a figure can be of
    /// @param source where she has the file from, her words
    record Request(FigureMapping mapping, FiguredPrograms programs, Season newest, String source) {}

    /// The programs that figures can be about.
    interface FiguredPrograms {
        /// The program with an ACGME number.
        Optional<AcgmeId> findByNumber(String number);

        /// The program of a code in the Match; empty where none or several have it.
        Optional<AcgmeId> findByCode(String code);

        /// Published mean of applications to a program of its specialty; empty where none is
        /// published.
        Optional<Double> findUsualApplications(AcgmeId program);
    }

    /// What reading gave.
    ///
    /// @param figures figures of the lines that can be used, in the order of the file
    /// @param lines lines below the header that were read
    /// @param refused lines of them that cannot be used
    /// @param problems what is wrong, by line; the first of them
    /// @param moreProblems how many are not listed
    /// @param remarks what is to be known of the file as a whole
    record FigureReading(
            List<OwnFigure> figures,
            long lines,
            long refused,
            List<FieldProblem> problems,
            long moreProblems,
            List<String> remarks) {
        /// Copies the lists.
        public FigureReading {
            figures = List.copyOf(figures);
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }

        /// A file of which nothing can be used.
        public static FigureReading refused(List<FieldProblem> problems) {
            return new FigureReading(List.of(), 0, 0, problems, 0, List.of());
        }
    }
}

package org.smartpick.app;

import java.nio.file.Path;
import java.util.List;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.advice.coach.CoachModelReader;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.advice.coach.ScoreAnswers;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.documents.coach.JsonAnswerFiles;
import org.smartpick.interview.reading.AnswerReader;
import org.smartpick.interview.reading.RememberedVectors;
import org.smartpick.speech.meaning.BgeSentenceVectors;

/// Who gets whom around reading answers: made when first asked for. The model of sentence meaning
/// is loaded at the first answer.
final class ReadingCorner {
    private static final String MEANING = "meaning";

    private final Datasets datasets;
    private final Path data;
    private final Lazy<AnswerReader> reader = Lazy.of(this::makeReader);

    ReadingCorner(Datasets datasets, Path data) {
        this.datasets = datasets;
        this.data = data;
    }

    /// Reads answers; for the practice pages too.
    AnswerReader answerReader() {
        return reader.get();
    }

    ScoreAnswers scoreAnswers() {
        return new ScoreAnswers(BankReader.read(datasets), answerReader(), new JsonAnswerFiles());
    }

    List<ReportLine> report() {
        return CoachModelReader.report(datasets);
    }

    private AnswerReader makeReader() {
        return new AnswerReader(
                CoachModelReader.read(datasets),
                new RememberedVectors(new BgeSentenceVectors(data.resolve(MEANING))));
    }
}

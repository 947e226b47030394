package org.smartpick.documents.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.advice.port.FigureFiles.Request;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.FigureMapping;

/// Files of more than 200 MB, made while they are read.
class LargeFiguresTest {
    private static final long MEGABYTE = 1024 * 1024;
    private static final String HEADER = "acgme_id,season,interview_rate_us_img,remarks\n";
    private static final FigureMapping MAPPING =
            FigureMapping.guess(java.util.List.of(HEADER.strip().split(",")));

    /// A header, then one line again and again.
    private static final class Endless extends InputStream {
        private final byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        private final byte[] line;
        private final long size;
        private long at; // bytes given so far

        Endless(String line, long size) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            if (at >= size) {
                return -1;
            }
            long place = at++;
            return place < header.length
                    ? header[(int) place]
                    : line[(int) ((place - header.length) % line.length)];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int given = 0;
            while (given < most) {
                int next = read();
                if (next < 0) {
                    return given == 0 ? -1 : given;
                }
                into[from + given++] = (byte) next;
            }
            return given;
        }
    }

    private static FigureReading read(Endless file) throws IOException {
        return new FiguresCsv()
                .read(
                        file,
                        new Request(MAPPING, FiguresCsvTest.PROGRAMS, Season.of(2027), "invented"));
    }

    @Test
    void readsTwoHundredMegabytesAndListsTheFirstProblems() throws IOException {
        String line = "1400500001,2025,4,\"" + "remark ".repeat(400) + "\"\n";
        FigureReading reading = read(new Endless(line, 205 * MEGABYTE));
        assertThat(reading.figures()).hasSize(1);
        assertThat(reading.lines()).isBetween(70_000L, (long) FiguresCsv.MOST_LINES);
        assertThat(reading.refused()).isEqualTo(reading.lines() - 1);
        assertThat(reading.problems().size() + reading.moreProblems())
                .isEqualTo(reading.refused() + (reading.problems().size() > 500 ? 1 : 0));
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(501);
    }

    @Test
    void endsAtTheLastLineThatItTakes() throws IOException {
        Endless file = new Endless("9999999999,2025,4,\n", 205 * MEGABYTE);
        FigureReading reading = read(file);
        assertThat(reading.lines()).isEqualTo(FiguresCsv.MOST_LINES);
        assertThat(reading.problems().getFirst().problem())
                .contains("more than 100000 lines, and was not read further");
        assertThat(file.at).isLessThan(10 * MEGABYTE);
    }

    @Test
    void endsAtALineWithoutEnd() throws IOException {
        Endless file = new Endless("x", 205 * MEGABYTE);
        FigureReading reading = read(file);
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.problems().getFirst().problem()).contains("does not close");
        assertThat(file.at).isLessThan(10 * MEGABYTE);
    }
}

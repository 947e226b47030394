package org.smartpick.documents.figure;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.smartpick.domain.FieldProblem;

/// The bytes of a file as text: looks at the beginning, then decodes as UTF-8 while it is read.
/// Bytes that are no UTF-8 become [#UNDECODABLE], so that their line can be named.
///
/// @param reader the text without a byte order mark
/// @param separator what stands between fields: a comma, a semicolon or a tab
record FigureText(Reader reader, char separator) {
    /// Stands for bytes that are no UTF-8.
    static final char UNDECODABLE = '\uFFFD';

    private static final int BEGINNING = 8 * 1024;
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    /// What keeps the file from being text, looking at its beginning alone; leaves the stream where
    /// it was.
    static Optional<FieldProblem> refuse(BufferedInputStream file) throws IOException {
        byte[] start = peek(file);
        if (start.length == 0) {
            return refused("is empty", "choose the file that the tool wrote");
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return refused(
                    "is a workbook, not a text",
                    "open it and save it as “CSV UTF-8”, then try again");
        }
        boolean wide =
                startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF) || zeros(start) > 0;
        return wide
                ? refused(
                        "is written in UTF-16 or is no text",
                        "save it as “CSV UTF-8” (not “Unicode text”), then try again")
                : Optional.empty();
    }

    /// The text of a file that was not refused.
    static FigureText of(BufferedInputStream file) throws IOException {
        byte[] start = peek(file);
        if (startsWith(start, MARK)) {
            file.skipNBytes(MARK.length);
        }
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(
                                file,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        return new FigureText(reader, separator(start));
    }

    /// The sign that stands in the first line most often.
    private static char separator(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(line, sign) > count(line, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static byte[] peek(BufferedInputStream file) throws IOException {
        file.mark(BEGINNING + 1);
        byte[] start = file.readNBytes(BEGINNING);
        file.reset();
        return start;
    }

    private static int zeros(byte[] start) {
        int zeros = 0;
        for (byte b : start) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] start, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FieldProblem> refused(String problem, String remedy) {
        return Optional.of(new FieldProblem("file", "", problem, remedy));
    }

    /// A buffered stream over a file, fit for [#refuse] and [#of].
    static BufferedInputStream buffered(InputStream file) {
        return new BufferedInputStream(file, 2 * BEGINNING);
    }
}

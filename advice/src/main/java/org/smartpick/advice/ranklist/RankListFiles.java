package org.smartpick.advice.ranklist;

import java.io.IOException;
import java.io.OutputStream;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.couple.CoupleSide;

/// The files of rank lists: what is kept, taken along and brought. Every form is documented and
/// carries its version.
public interface RankListFiles {

    /// Whether a text is meant as a rank list file (JSON), rather than a table or a plain list.
    boolean claims(String text);

    /// Reads a rank list (JSON): a problem for each entry that cannot be used, the others are kept.
    Reading<RankList> readList(String text);

    /// Writes a rank list as JSON.
    String writeList(RankList list);

    /// Reads one side of a couple (JSON).
    Reading<CoupleSide> readSide(String text);

    /// Writes one side of a couple as JSON.
    String writeSide(CoupleSide side);

    /// Forms in which an evaluated list is taken along.
    enum Form {
        /// For a spreadsheet.
        CSV("csv", "text/csv; charset=utf-8"),
        /// For a program.
        JSON("json", "application/json"),
        /// For paper.
        PDF("pdf", "application/pdf");

        private final String extension;
        private final String mediaType;

        Form(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /// Ending of the file's name, without the dot.
        public String extension() {
            return extension;
        }

        /// Media type.
        public String mediaType() {
            return mediaType;
        }
    }

    /// Writes an evaluated list; does not close the stream.
    void write(RankListReport report, Form form, OutputStream out) throws IOException;
}

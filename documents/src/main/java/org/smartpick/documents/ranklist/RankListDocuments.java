package org.smartpick.documents.ranklist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.couple.CoupleSide;

/// Rank lists and sides of a couple as files.
public final class RankListDocuments implements RankListFiles {

    /// Reads and writes; keeps nothing.
    public RankListDocuments() {}

    @Override
    public boolean claims(String text) {
        return ListFile.claims(text);
    }

    @Override
    public Reading<RankList> readList(String text) {
        return ListFile.read(text);
    }

    @Override
    public String writeList(RankList list) {
        return ListFile.write(list);
    }

    @Override
    public Reading<CoupleSide> readSide(String text) {
        return SideFile.read(text);
    }

    @Override
    public String writeSide(CoupleSide side) {
        return SideFile.write(side);
    }

    @Override
    public void write(RankListReport report, Form form, OutputStream out) throws IOException {
        switch (form) {
            case CSV -> ReportCsv.write(report, out);
            case JSON -> out.write(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
            case PDF -> ReportPages.write(report, out);
        }
    }
}

package org.smartpick.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.port.ListFormat;
import org.smartpick.advice.port.ListWriter;

/// Writes a list as JSON, CSV, workbook or printable pages, all from the same report.
public final class ListDocuments implements ListWriter {
    @Override
    public void write(PickReport report, ListFormat format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> out.write(ListJson.write(report).getBytes(StandardCharsets.UTF_8));
            case CSV -> ListCsv.write(report, out);
            case XLSX -> ListWorkbook.write(report, out);
            case PDF -> ListPages.write(report, out);
        }
    }
}

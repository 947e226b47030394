package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.ListFormat;

class ListTablesTest {

    @Test
    void writesACsvRowAProgramThatReadsBack() throws IOException {
        List<NamedCsvRecord> rows = csv();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getField("acgme_id")).isEqualTo("0140100001");
        assertThat(rows.get(1).getField("interview_median")).isEqualTo("0.2500");
        assertThat(rows.get(1).getField("questions")).startsWith("How many months");
        assertThat(rows.getFirst().getHeader()).isEqualTo(ListCsv.HEADER);
    }

    @Test
    void letsNoCsvCellBeRunByASpreadsheet() throws IOException {
        assertThat(csv())
                .allSatisfy(row ->
                        assertThat(row.getFields())
                                .allSatisfy(cell ->
                                        assertThat(cell)
                                                .doesNotStartWith("=")
                                                .doesNotStartWith("@")
                                                .doesNotStartWith("+")));
        assertThat(csv().getFirst().getField("name")).isEqualTo("'" + Reports.WILD_NAME);
    }

    @Test
    void beginsTheCsvWithAByteOrderMark() throws IOException {
        assertThat(new String(bytes(ListFormat.CSV), StandardCharsets.UTF_8))
                .startsWith("\uFEFFrank,");
    }

    @Test
    void writesAWorkbookWithItsSheets() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Summary", "List", "Reasons", "Rules", "Left out", "Sources");
        }
    }

    @Test
    void writesNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            Row first = rows(workbook, "List").get(1);
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(1).getValue()).isEqualTo("0140100000");
            assertThat(first.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(2).getValue()).isEqualTo(Reports.WILD_NAME);
            Cell median = first.getCell(10);
            assertThat(median.getType()).isEqualTo(CellType.NUMBER);
            assertThat(median.asNumber().doubleValue()).isEqualTo(0.5);
            assertThat(median.getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void putsEveryReasonRuleAndLeftOutProgramIntoTheWorkbook() throws IOException {
        try (ReadableWorkbook workbook = workbook()) {
            assertThat(rows(workbook, "Reasons")).hasSize(1 + 3 * 5);
            assertThat(rows(workbook, "Rules")).hasSize(1 + 3 * 2);
            assertThat(rows(workbook, "Left out")).hasSize(1 + 2);
            assertThat(rows(workbook, "Sources")).hasSize(1 + 2 + 3 * 2);
        }
    }

    private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read();
    }

    private static ReadableWorkbook workbook() throws IOException {
        var options = new org.dhatim.fastexcel.reader.ReadingOptions(true, false);
        return new ReadableWorkbook(new ByteArrayInputStream(bytes(ListFormat.XLSX)), options);
    }

    private static List<NamedCsvRecord> csv() throws IOException {
        String text = new String(bytes(ListFormat.CSV), StandardCharsets.UTF_8).substring(1);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            return records.stream().toList();
        }
    }

    private static byte[] bytes(ListFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListDocuments().write(Reports.of(3), format, out);
        return out.toByteArray();
    }
}

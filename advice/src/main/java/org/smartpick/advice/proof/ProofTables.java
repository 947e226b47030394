package org.smartpick.advice.proof;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.proof.HeldOut;
import org.smartpick.prediction.proof.Kind;
import org.smartpick.prediction.proof.Split;
import org.smartpick.prediction.world.CoupleResult;
import org.smartpick.prediction.world.Printing;
import org.smartpick.prediction.world.TruthResult;

/// The tables of a report as CSV, written and read back.
final class ProofTables {
    private static final String CELLS =
            "split,part,kind,applicant_type,specialty,edition_year,step2ck_low,step2ck_high,people,published,"
                    + "estimate_low,estimate,estimate_high,base,line,told_line";
    private static final String TRUTHS =
            "seed,printing,event,people,calibration_error,brier,brier_peer,brier_oracle,auc,auc_peer,auc_oracle,coverage";
    private static final String COUPLES = "manner,couples,both,one,neither";

    private ProofTables() {}

    static String cells(List<HeldOut> cells) {
        return table(
                CELLS,
                cells,
                cell ->
                        Stream.concat(
                                Stream.of(
                                        cell.split().key(),
                                        cell.part(),
                                        cell.cell().kind().key(),
                                        cell.cell().type().key(),
                                        cell.cell().specialty(),
                                        String.valueOf(cell.cell().year()),
                                        String.valueOf(cell.cell().low()),
                                        String.valueOf(cell.cell().high())),
                                numbers(
                                        3,
                                        cell.people(),
                                        cell.published(),
                                        cell.guess().low(),
                                        cell.guess().median(),
                                        cell.guess().high(),
                                        cell.guess().base(),
                                        cell.guess().line(),
                                        cell.guess().toldLine())));
    }

    static String truths(List<TruthResult> truths) {
        return table(
                TRUTHS,
                truths,
                truth ->
                        Stream.concat(
                                Stream.of(
                                        String.valueOf(truth.seed()),
                                        truth.printing().key(),
                                        truth.event().key(),
                                        String.valueOf(truth.people())),
                                numbers(
                                        6,
                                        truth.calibrationError(),
                                        truth.scores().brier(),
                                        truth.scores().brierPeer(),
                                        truth.scores().brierOracle(),
                                        truth.scores().auc(),
                                        truth.scores().aucPeer(),
                                        truth.scores().aucOracle(),
                                        truth.coverage())));
    }

    static String couples(List<CoupleResult> couples) {
        return table(
                COUPLES,
                couples,
                couple ->
                        Stream.concat(
                                Stream.of(couple.manner().key(), String.valueOf(couple.couples())),
                                numbers(5, couple.both(), couple.one(), couple.neither())));
    }

    static String inputs(ProofInputs inputs) {
        return "key,value\ndigest,"
                + inputs.digest()
                + "\neffort,"
                + inputs.effort()
                + "\nseed,"
                + inputs.seed()
                + "\n"
                + inputs.editions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                "edition of " + entry.getKey() + "," + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static <T> String table(
            String columns, List<T> rows, Function<T, Stream<String>> cells) {
        return rows.stream()
                .map(row ->
                        cells.apply(row)
                                .map(ProofTables::quoted)
                                .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining("", columns + "\n", ""));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static Stream<String> numbers(int places, double... values) {
        return Arrays.stream(values)
                .mapToObj(value ->
                        Double.isFinite(value)
                                ? String.format(Locale.ROOT, "%." + places + "f", value)
                                : "");
    }

    /// A table out of a text.
    static CsvTable parse(String name, String text) {
        return CsvTable.read(
                name, path -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<HeldOut> readCells(CsvTable table) {
        return table.rows().stream()
                .map(row ->
                        new HeldOut(
                                one(row, "split", Split.values(), Split::key),
                                row.text("part"),
                                new HeldOut.Cell(
                                        one(row, "kind", Kind.values(), Kind::key),
                                        one(
                                                row,
                                                "applicant_type",
                                                ApplicantType.values(),
                                                ApplicantType::key),
                                        row.text("specialty"),
                                        row.wholeNumber("edition_year").orElse(0),
                                        row.wholeNumber("step2ck_low").orElse(0),
                                        row.wholeNumber("step2ck_high").orElse(0)),
                                number(row, "people"),
                                number(row, "published"),
                                new HeldOut.Guess(
                                        number(row, "estimate_low"),
                                        number(row, "estimate"),
                                        number(row, "estimate_high"),
                                        number(row, "base"),
                                        number(row, "line"),
                                        number(row, "told_line"))))
                .toList();
    }

    static List<TruthResult> readTruths(CsvTable table) {
        return table.rows().stream()
                .map(row ->
                        new TruthResult(
                                (long) number(row, "seed"),
                                one(row, "printing", Printing.values(), Printing::key),
                                one(
                                        row,
                                        "event",
                                        TruthResult.Event.values(),
                                        TruthResult.Event::key),
                                row.wholeNumber("people").orElse(0),
                                number(row, "calibration_error"),
                                new TruthResult.Scores(
                                        number(row, "brier"),
                                        number(row, "brier_peer"),
                                        number(row, "brier_oracle"),
                                        number(row, "auc"),
                                        number(row, "auc_peer"),
                                        number(row, "auc_oracle")),
                                number(row, "coverage")))
                .toList();
    }

    static List<CoupleResult> readCouples(CsvTable table) {
        return table.rows().stream()
                .map(row ->
                        new CoupleResult(
                                one(
                                        row,
                                        "manner",
                                        CoupleResult.Manner.values(),
                                        CoupleResult.Manner::key),
                                row.wholeNumber("couples").orElse(0),
                                number(row, "both"),
                                number(row, "one"),
                                number(row, "neither")))
                .toList();
    }

    static ProofInputs readInputs(CsvTable table) {
        Map<String, String> values =
                table.rows().stream()
                        .collect(
                                Collectors.toMap(row -> row.text("key"), row -> row.text("value")));
        String edition = "edition of ";
        Map<String, String> editions =
                values.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(edition))
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().substring(edition.length()),
                                        Map.Entry::getValue));
        return new ProofInputs(
                values.getOrDefault("digest", ""),
                editions,
                values.getOrDefault("effort", ""),
                Long.parseLong(values.getOrDefault("seed", "0")));
    }

    private static double number(CsvRow row, String column) {
        return row.number(column).orElse(Double.NaN);
    }

    private static <T> T one(CsvRow row, String column, T[] values, Function<T, String> key) {
        String text = row.text(column);
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new CatalogException(
                                row.table().path()
                                        + " line "
                                        + row.line()
                                        + ": "
                                        + column
                                        + " is '"
                                        + text
                                        + "', which is none of ours"));
    }
}

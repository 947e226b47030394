package org.smartpick.advice.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Pitfall;
import org.smartpick.interview.bank.Structure;

/// Reads the structures of answers with their pitfalls and guards.
final class StructureReader {
    private final List<CsvRow> parts;
    private final List<CsvRow> rules;

    StructureReader(Dataset dataset) {
        parts = dataset.table("structures.csv").rows();
        rules = dataset.table("guards.csv").rows();
    }

    /// All structures in the order of the table; the rows of one stand together, in order.
    List<Structure> read() {
        Map<String, List<CsvRow>> byId = new LinkedHashMap<>();
        parts.forEach(row -> byId.merge(row.text("structure_id"), List.of(row), BankReader::join));
        return byId.values().stream().map(this::structure).toList();
    }

    private Structure structure(List<CsvRow> rows) {
        CsvRow first = rows.getFirst();
        String id = first.text("structure_id");
        return new Structure(
                id,
                first.text("structure_name"),
                BankReader.seconds(first, "answer_low_s", "answer_high_s"),
                rows.stream().map(StructureReader::part).toList(),
                first.text("basis"),
                rulesOf(id, "pitfall").map(StructureReader::pitfall).toList(),
                rulesOf(id, "guard").map(StructureReader::guard).toList());
    }

    private Stream<CsvRow> rulesOf(String structure, String kind) {
        return rules.stream()
                .filter(row ->
                        row.text("structure_id").equals(structure)
                                && row.text("kind").equals(kind));
    }

    private static Pitfall pitfall(CsvRow row) {
        return new Pitfall(row.text("id"), row.text("words"), row.text("instead_or_ask"));
    }

    private static Guard guard(CsvRow row) {
        return new Guard(
                row.text("id"),
                row.text("words"),
                row.text("instead_or_ask"),
                BankReader.parts(row, "phrases"));
    }

    private static Part part(CsvRow row) {
        return new Part(
                row.text("part_id"),
                row.text("part_name"),
                row.text("what_belongs_here"),
                new Part.Share(
                        BankReader.number(row, "share_low_pct"),
                        BankReader.number(row, "share_high_pct")),
                BankReader.seconds(row, "part_low_s", "part_high_s"),
                row.text("needed").equals("yes") ? Part.Need.NEEDED : Part.Need.OPTIONAL);
    }
}

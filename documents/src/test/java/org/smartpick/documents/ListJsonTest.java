package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.port.ListFormat;

class ListJsonTest {
    private static final Path SCHEMA = Path.of("..", "docs", "schema", "pick.schema.json");

    @Test
    void keepsToItsPublishedSchema() throws IOException {
        for (int programs : new int[] {0, 1, 40}) {
            assertThat(schema().validate(tree(Reports.of(programs))))
                    .as(programs + " programs")
                    .isEmpty();
        }
    }

    @Test
    void wouldNotKeepToTheSchemaWithAnyNameMissingOrAdded() throws IOException {
        ObjectNode whole = (ObjectNode) tree(Reports.of(1));
        for (String name : whole.properties().stream().map(java.util.Map.Entry::getKey).toList()) {
            assertThat(schema().validate(whole.deepCopy().without(name)))
                    .as("without " + name)
                    .isNotEmpty();
        }
        assertThat(schema().validate(whole.deepCopy().put("more", 1))).isNotEmpty();
    }

    @Test
    void writesChancesWithFourDecimalsAndTheirBasis() throws IOException {
        JsonNode chance = tree(Reports.of(1)).path("match_chance");
        assertThat(chance.path("low").decimalValue()).isEqualByComparingTo("0.4123");
        assertThat(chance.path("basis").path("strength").textValue()).isEqualTo("model");
    }

    @Test
    void writesUnknownAsNull() throws IOException {
        JsonNode tree = tree(Reports.of(1));
        assertThat(tree.path("base_rates").path(0).path("mean_interviewed_by_programs").isNull())
                .isTrue();
        assertThat(
                        tree.path("base_rates")
                                .path(0)
                                .path("matched_to_any_position")
                                .path("percent")
                                .doubleValue())
                .isEqualTo(67.8);
        assertThat(tree.path("programs").path(0).path("rules").path(1).path("source").isNull())
                .isTrue();
    }

    @Test
    void namesWhatThePromiseNames() throws IOException {
        assertThat(tree(Reports.of(1)).properties().stream().map(java.util.Map.Entry::getKey))
                .contains(
                        "season",
                        "data_editions",
                        "cost_usd",
                        "match_chance",
                        "expected_interviews",
                        "programs",
                        "left_out");
        assertThat(
                        tree(Reports.of(1)).path("programs").path(0).properties().stream()
                                .map(java.util.Map.Entry::getKey))
                .contains("acgme_id", "name", "specialty", "city", "state", "tier")
                .contains("interview_chance", "match_chance", "reasons", "rules", "sources");
    }

    private static JsonNode tree(PickReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListDocuments().write(report, ListFormat.JSON, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA));
    }
}

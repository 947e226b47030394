package org.smartpick.documents.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.season.experiment.Experiment;
import org.smartpick.advice.season.experiment.ExperimentFiles.Reading;
import org.smartpick.advice.season.experiment.ExperimentResult;
import org.smartpick.domain.FieldProblem;

class ExperimentDocumentsTest {
    private static final String GOOD =
            """
            version: 1
            name: A cap
            seasons: 3
            seed: 5
            variants:
              - name: as published
              - name: cap
                applications_cap: 30
              - name: dearer
                fee_factor: 2
                fee_elasticity: -0.2
              - name: more in medicine
                positions_factor: 1.1
                specialty: Internal Medicine
            """;

    private final ExperimentDocuments documents = new ExperimentDocuments();

    private Experiment read(String text) {
        return switch (documents.read(text)) {
            case Reading.Read read -> read.experiment();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private List<FieldProblem> refused(String text) {
        return switch (documents.read(text)) {
            case Reading.Read read -> throw new AssertionError(read.experiment());
            case Reading.Refused refused -> refused.problems();
        };
    }

    @Test
    void readsEveryLever() {
        Experiment experiment = read(GOOD);
        assertThat(experiment.seasons()).isEqualTo(3);
        assertThat(experiment.seed()).isEqualTo(5);
        assertThat(experiment.variants()).hasSize(4);
        assertThat(experiment.variants().get(1).policy().cap()).isEqualTo(30);
        assertThat(experiment.variants().get(2).policy().factor()).isEqualTo(Math.pow(2, -0.2));
        assertThat(experiment.variants().get(3).specialty()).hasValue("Internal Medicine");
    }

    @Test
    void readsJsonToo() {
        assertThat(read("{\"version\":1,\"variants\":[{\"name\":\"a\"}]}").variants()).hasSize(1);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        List<FieldProblem> problems =
                refused(
                        """
                        version: 2
                        seasons: 1
                        sead: 4
                        variants:
                          - name: a
                            applications_cap: 3.5
                          - name: a
                            aplications_factor: 2
                          - fee_factor: 2
                        """);
        assertThat(problems.stream().map(FieldProblem::field))
                .contains(
                        "version",
                        "seasons",
                        "sead",
                        "variants[1].applications_cap",
                        "variants[2].name",
                        "variants[2].aplications_factor",
                        "variants[3].name",
                        "variants[3].fee_elasticity");
        assertThat(
                        problems.stream()
                                .filter(p -> p.field().endsWith("aplications_factor"))
                                .findFirst()
                                .orElseThrow()
                                .remedy())
                .contains("applications_factor");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertThat(refused("version: 1\nname: [a\nvariants: {").getFirst().field())
                .startsWith("line ");
        assertThat(refused("just words").getFirst().problem()).contains("no experiment");
        assertThat(refused("x".repeat(ExperimentParser.MOST_CHARACTERS + 1))).isNotEmpty();
        assertThat(refused("version: 1").getFirst().field()).isEqualTo("variants");
    }

    @Test
    void writesTablesAndAPicture() {
        Experiment experiment = read(GOOD);
        ExperimentResult result =
                new ExperimentResult(
                        experiment,
                        "{}",
                        List.of(series("as published", 1, 2, 3), series("cap", 2, 3, 5)));
        var files = documents.write(result);
        assertThat(files.getOrDefault("summary.csv", "").lines())
                .contains(
                        "as published,matched <all>,percent,2.0000,0.8684,3.1316,0.0000,0.0000,0.0000");
        assertThat(files.getOrDefault("summary.csv", ""))
                .contains("cap,matched <all>,percent,3.3333");
        assertThat(files.getOrDefault("seasons.csv", "").lines()).hasSize(7);
        assertThat(files.get("differences.svg"))
                .startsWith("<svg")
                .contains("matched &lt;all&gt;")
                .doesNotContain("<script");
    }

    @Test
    void keepsTextThatLooksLikeAFormulaText() {
        assertThat(ExperimentTables.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(ExperimentTables.cell("a,b")).isEqualTo("\"a,b\"");
    }

    private static ExperimentResult.Series series(String variant, double... values) {
        return new ExperimentResult.Series(variant, "matched <all>", "percent", values);
    }
}

package org.smartpick.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.app.process.Program.Ended;

/// The packed program on a command line, as a person or a script would use it.
class CommandsIT {
    private static final String EXAMPLE = "examples/us-img.yaml";

    @TempDir Path home;

    private Program program;

    @BeforeEach
    void atHome() {
        program = new Program(home);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Program.root().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void picksForEveryExample(Path example) throws Exception {
        Ended ended = program.run("pick", "--profile", example.toString(), "--json");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        JsonNode list = new ObjectMapper().readTree(ended.out());
        assertThat(list.fieldNames())
                .toIterable()
                .contains(
                        "season",
                        "data_editions",
                        "cost_usd",
                        "match_chance",
                        "expected_interviews")
                .contains("programs", "left_out");
        assertThat(list.get("programs"))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.fieldNames())
                                .toIterable()
                                .contains(
                                        "acgme_id",
                                        "name",
                                        "specialty",
                                        "city",
                                        "state",
                                        "tier",
                                        "interview_chance")
                                .contains("match_chance", "reasons", "rules", "sources"));
        assertThat(list.get("match_chance").get("low").asDouble())
                .isLessThanOrEqualTo(list.get("match_chance").get("high").asDouble());
    }

    @Test
    void keepsFiguresLineByLineAndForgetsThem() throws Exception {
        Path file = home.resolve("figures.csv");
        Files.writeString(
                file,
                "acgme_id,season,US IMGs,seen\n1400500001,2025,340,12\n1400500001,2026,=1+1,12\n");
        String[] look = {
            "figures",
            "import",
            file.toString(),
            "--map",
            "US IMGs=applications_us_img",
            "--map",
            "seen=interviewed_us_img",
            "--json",
            "--dry-run"
        };
        Ended looked = program.run(look);
        JsonNode answer = new ObjectMapper().readTree(looked.out());
        assertThat(looked.code()).isEqualTo(2);
        assertThat(answer.get("kept").asBoolean()).isFalse();
        assertThat(answer.get("figures")).hasSize(1);
        assertThat(answer.get("problems").get(0).get("where").asText())
                .isEqualTo("line 3, US IMGs");
        assertThat(program.run("figures", "list").out()).contains("No figures");

        program.run(
                Stream.of(look).filter(word -> !word.equals("--dry-run")).toArray(String[]::new));
        assertThat(program.run("figures", "list").out()).contains("1400500001", "12 of 340");
        assertThat(program.run("figures", "forget").code()).isEqualTo(2);
        assertThat(program.run("figures", "forget", "--all").out()).contains("Forgotten: 1");
        assertThat(program.run("figures", "list").out()).contains("No figures");
    }

    @Test
    void givesTheSameListTwiceWithinTheMoney() throws Exception {
        String[] words = {"pick", "--profile", EXAMPLE, "--budget", "500", "--json"};
        Ended first = program.run(words);

        assertThat(program.run(words)).isEqualTo(first);
        assertThat(new ObjectMapper().readTree(first.out()).get("cost_usd").asInt())
                .isBetween(1, 500);
    }

    @Test
    void printsAListForReading() throws Exception {
        Ended ended = program.run("pick", "--profile", EXAMPLE, "--most-applications", "12");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains(
                        "2027 Match",
                        "US-citizen IMG",
                        "Before anything about you",
                        "of 100",
                        "This list: 12 programs")
                .doesNotContain("\u001B");
        assertThat(ended.out().indexOf("Before anything about you"))
                .isLessThan(ended.out().indexOf("This list"));
    }

    @Test
    void saysWhatWouldHaveToBeTrue() throws Exception {
        Ended read = program.run("whatif", "--profile", EXAMPLE);
        assertThat(read.code()).isZero();
        assertThat(read.out())
                .contains("What would have to be true", "Step 3 passed", "no study measured it");

        Ended ended =
                program.run("whatif", "--profile", EXAMPLE, "--specialty", "Neurology", "--json");
        assertThat(ended.code()).isZero();
        JsonNode answer = new ObjectMapper().readTree(ended.out());
        assertThat(answer.get("changes"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.at("/match_change/low").asDouble())
                                .isLessThanOrEqualTo(change.at("/match_change/high").asDouble()));
        assertThat(answer.get("changes").toString()).contains("10 programs of Neurology");

        Ended wrong = program.run("whatif", "--profile", EXAMPLE, "--specialty", "Alchemy");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Alchemy", "Neurology");
    }

    @Test
    void writesEveryKindOfFile() throws Exception {
        Path csv = home.resolve("list.csv");
        Path xlsx = home.resolve("list.xlsx");
        Path pdf = home.resolve("list.pdf");
        Path json = home.resolve("list.json");

        Ended ended =
                program.run(
                        "pick",
                        "--profile",
                        EXAMPLE,
                        "--most-applications",
                        "5",
                        "--csv",
                        csv.toString(),
                        "--xlsx",
                        xlsx.toString(),
                        "--pdf",
                        pdf.toString(),
                        "--out",
                        json.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Files.readString(csv).lines().count()).isGreaterThanOrEqualTo(6);
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        assertThat(new ObjectMapper().readTree(json.toFile()).get("programs")).hasSize(5);
    }

    @Test
    void namesFieldValueAndRemedyOfAWrongProfile() throws Exception {
        Path wrong = home.resolve("wrong.yaml");
        Files.writeString(
                wrong, Files.readString(Program.root().resolve(EXAMPLE)).replace("238", "999"));

        Ended ended = program.run("pick", "--profile", wrong.toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("exams.step2ck.score", "999", "1 to 300");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void namesFieldValueAndRemedyOfAWrongOption() throws Exception {
        Ended ended = program.run("pick", "--profile", EXAMPLE, "--budget", "plenty");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--budget", "plenty", "whole number from 0 to 100000");
    }

    @Test
    void endsWithTwoForWhatAPersonCanMend() throws Exception {
        assertThat(program.run("pick", "--profile", "nobody.yaml").code()).isEqualTo(2);
        assertThat(program.run("pick", "--buget", "1").code()).isEqualTo(2);
        assertThat(program.run("programs", "show", "123").code()).isEqualTo(2);
        assertThat(program.run("programs", "show", "0000000000").code()).isEqualTo(2);
        assertThat(program.run("settings", "--set", "prot=1").err()).contains("did you mean port?");
        Ended search = program.run("programs", "search", "--state", "XX", "--near", "Nowhere");
        assertThat(search.code()).isEqualTo(2);
        assertThat(search.err()).contains("--state", "'XX'", "--near", "'Nowhere'");
    }

    @Test
    void leavesNothingBehindWhenItOnlyReads() throws Exception {
        assertThat(program.run("programs", "search", "--state", "NJ").code()).isZero();
        assertThat(program.run("data", "issues").code()).isZero();
        assertThat(program.run("settings").code()).isZero();

        assertThat(program.leftBehind()).isEmpty();
    }

    @Test
    void startsWithoutTheWebServer() throws Exception {
        assertThat(program.classesLoadedBy("programs", "search", "--state", "NJ"))
                .anyMatch(line -> line.contains("org.smartpick.catalog.Catalog "))
                .noneMatch(line -> line.contains("org.eclipse.jetty"))
                .noneMatch(line -> line.contains("io.javalin"))
                .noneMatch(line -> line.contains("org.smartpick.web"));
        assertThat(program.classesLoadedBy("--version"))
                .as("no catalog and no log either")
                .noneMatch(line -> line.contains("org.smartpick.catalog.Catalog "))
                .noneMatch(line -> line.contains("ch.qos.logback"));
    }

    @Test
    void searchesAndShowsPrograms() throws Exception {
        Ended search =
                program.run(
                        "programs",
                        "search",
                        "--specialty",
                        "internal medicine",
                        "--near",
                        "Newark, NJ",
                        "--miles",
                        "30",
                        "--sort",
                        "distance",
                        "--json");
        assertThat(search.code()).as(search.err()).isZero();
        JsonNode page = new ObjectMapper().readTree(search.out());
        assertThat(page.get("total").asInt()).isPositive();
        String id = page.get("programs").get(0).get("acgme_id").asText();

        Ended shown = program.run("programs", "show", id, "--profile", EXAMPLE);
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out()).contains(id, "of 100", "What is known", "What to ask");
    }

    @Test
    void keepsCorrectionsAndCarriesThem() throws Exception {
        String id = "1400500001";
        assertThat(
                        program.run(
                                        "corrections",
                                        "add",
                                        id,
                                        "visa_j1",
                                        "maybe",
                                        "--source",
                                        "call")
                                .err())
                .contains("maybe");
        assertThat(
                        program.run(
                                        "corrections",
                                        "add",
                                        id,
                                        "visa_j1",
                                        "yes",
                                        "--source",
                                        "their site")
                                .code())
                .isZero();
        assertThat(program.run("corrections", "list").out())
                .contains(id, "visa_j1", "yes", "their site");
        assertThat(program.run("programs", "show", id, "--json").out())
                .contains("\"origin\" : \"person\"");

        Path file = home.resolve("mine.csv");
        assertThat(program.run("corrections", "export", file.toString()).code()).isZero();
        String other = home.resolve("other").toString();
        assertThat(
                        program.run("corrections", "import", file.toString(), "--workspace", other)
                                .out())
                .contains("Taken in: 1");
        assertThat(program.run("corrections", "withdraw", id, "visa_j1").code()).isZero();
        assertThat(program.run("corrections", "list").out()).contains("No corrections yet");
        assertThat(program.run("corrections", "list", "--workspace", other).out())
                .contains("their site");
    }

    @Test
    void carriesLooksAfterAndErasesAWorkspace() throws Exception {
        program.run("corrections", "add", "1400500001", "letters", "3", "--source", "their site");
        Path file = home.resolve("all.json");
        assertThat(program.run("workspace", "export", file.toString()).code()).isZero();
        assertThat(program.run("workspace", "erase").code()).isEqualTo(2);
        assertThat(program.run("workspace", "erase", "--confirm", "erase everything").code())
                .isZero();
        assertThat(program.run("corrections", "list").out()).contains("No corrections yet");

        assertThat(program.run("workspace", "import", file.toString()).code()).isZero();

        assertThat(program.run("corrections", "list").out()).contains("letters");
        Ended doctor = program.run("workspace", "doctor");
        assertThat(doctor.code()).as(doctor.err()).isZero();
        assertThat(doctor.out()).contains("All is well.");
    }

    @Test
    void endsWithThreeWhenAnotherHoldsTheWorkspace() throws Exception {
        assertThat(program.run("corrections", "list").code()).isZero();
        Path lock = home.resolve("data/smartpick/workspace.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Ended ended = program.run("corrections", "list");
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.err()).contains("another SmartPick").doesNotContain("Exception");
        }
    }

    @Test
    void checksItsOwnData() throws Exception {
        Ended ended = program.run("data", "check");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("directory", "as released").doesNotContain("differences");
        assertThat(program.run("data", "editions").out()).contains("directory", "stats");
    }

    @Test
    void writesAProfileThatItChecks() throws Exception {
        Ended template = program.run("profile", "template");
        assertThat(template.out()).contains("budget_usd");
        Path empty = home.resolve("empty.yaml");
        Files.writeString(empty, template.out());

        Ended check = program.run("profile", "check", empty.toString());
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("background.school", "limits.budget_usd");
        assertThat(program.run("profile", "check", EXAMPLE).code()).isZero();
    }
}

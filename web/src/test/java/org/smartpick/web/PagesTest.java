package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.web.WireClient.Answer;
import org.smartpick.web.fixture.World;

/// Every page over the bundled catalog, the real model and a workspace in memory.
class PagesTest extends ServedPages {

    private static final Pattern ROW = Pattern.compile("data-key=\"(\\d{10})\"");
    private static final String SCRIPT = "<script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/you/you",
                "/you/exams",
                "/you/experience",
                "/you/wishes",
                "/you/limits",
                "/list",
                "/judge",
                "/list/scenarios",
                "/couple",
                "/programs",
                "/programs?q=newark&visa=j1&unknown=leave_out&sort=size",
                "/method",
                "/data",
                "/figures",
                "/workspace",
                "/about"
            })
    void everyPageIsWholeAndHasNothingInline(String path) {
        Answer answer = client.send("GET", path, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<title>", "lang=\"en\"", "</html>")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style", " style=", " onclick=", "javascript:");
    }

    @Test
    void showsTheFirstStepThatMissesSomething() {
        assertThat(client.send("GET", "/you", "").header("Location").orElseThrow())
                .endsWith("/you/experience");
    }

    @Test
    void writesWhatWasTypedAsTextNeverAsMarkup() {
        world.profile().save(World.COMPLETE.with("background.school_name", SCRIPT));
        Answer answer = client.send("GET", "/you/you", "");
        assertThat(answer.body()).doesNotContain(SCRIPT).contains("&lt;script>alert(1)");
    }

    @Test
    void keepsAnAnswerAsItIsTypedAndRemarksOnlyOnWhatIsWrong() {
        Answer wrong = post("/you/exams/keep", Map.of("exams.step2ck.score", "400"));
        assertThat(wrong.body()).contains("outside 1 to 300").contains("hx-swap-oob");
        assertThat(world.profile().open().find("exams.step2ck.score")).contains("400");
    }

    @Test
    void refusesToGoOnWithAWrongAnswerAndKeepsIt() {
        Answer wrong = post("/you/exams", Map.of("exams.step2ck.score", "4OO", "go", "on"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"4OO\"").contains("is not a whole number");
        Answer right = post("/you/exams", Map.of("exams.step2ck.score", "240", "go", "on"));
        assertThat(right.status()).isEqualTo(303);
        assertThat(right.header("Location").orElseThrow()).endsWith("/you/experience");
    }

    @Test
    void addsARowWithoutScript() {
        Answer answer = post("/you/wishes", Map.of("ties[0].state", "NJ", "go", "row"));
        assertThat(answer.body()).contains("name=\"ties[1].state\"");
    }

    @Test
    void saysTheAnswerBaseRateFirst() {
        String body = client.send("GET", "/list", "").body();
        assertThat(body.indexOf("US-citizen IMGs"))
                .isPositive()
                .isLessThan(body.indexOf("With this list"));
        assertThat(body).contains("of 100").contains("<program-map").contains("<chance-curve");
    }

    @Test
    void asksForAProfileBeforeThereIsOne() {
        world.store().erase();
        assertThat(client.send("GET", "/list", "").body()).contains("There is no profile yet");
    }

    @Test
    void saysWhatIsMissingBeforeThereCanBeAList() {
        world.profile().save(ApplicantDraft.empty().with("background.school", "us_md"));
        String body = client.send("GET", "/list", "").body();
        assertThat(body).contains("Almost there").contains("/you/limits#f-limits-budget-usd");
    }

    @Test
    void aMovingSliderShowsAnotherListAndKeepsNothing() {
        Answer answer = fragment("/list/preview", Map.of("limits.budget_usd", "300"));
        assertThat(answer.body())
                .contains("id=\"answer\"")
                .contains("id=\"headline\"")
                .doesNotContain("<html");
        assertThat(world.profile().open().find("limits.budget_usd")).contains("1400");
    }

    @Test
    void lettingTheSliderGoKeepsItsValueAndSaysWhatChanged() {
        client.send("GET", "/list", "");
        fragment("/list/keep", Map.of("limits.budget_usd", "1400"));
        Answer answer = fragment("/list/keep", Map.of("limits.budget_usd", "300"));
        assertThat(world.profile().open().find("limits.budget_usd")).contains("300");
        assertThat(answer.body()).containsPattern("id=\"changed\"[^>]*>[^<]*(out|less)");
    }

    @Test
    void aSliderCannotReachOtherAnswers() {
        fragment("/list/keep", Map.of("exams.step2ck.score", "1", "limits.budget_usd", "500"));
        assertThat(world.profile().open().find("exams.step2ck.score")).contains("238");
    }

    @Test
    void aRowTellsReasonsRulesAndFactsWhenItIsOpened() {
        String id = firstRow(client.send("GET", "/list", "").body());
        String body = client.send("GET", "/list/row/" + id, "").body();
        assertThat(body).contains("Why", "What it asks for", "What we know", "Leave it out");
        assertThat(client.send("GET", "/list/row/0000000000", "").status()).isEqualTo(404);
    }

    @Test
    void leavesOutWhatShePutAside() {
        String id = firstRow(client.send("GET", "/list", "").body());
        post("/list/pin", Map.of("program", id, "decision", "never"));
        assertThat(client.send("GET", "/list", "").body())
                .doesNotContain("data-key=\"" + id + "\"");
        post("/list/pin", Map.of("program", id, "decision", "must"));
        assertThat(world.profile().open().find("limits.must")).contains(id);
        assertThat(world.profile().open().find("limits.never")).isEmpty();
    }

    @Test
    void returnsOnlyToItsOwnPagesAfterADecision() {
        Map<String, String> form =
                Map.of("program", "1400000000", "decision", "never", "back", "//evil.example/list");
        assertThat(post("/list/pin", form).header("Location").orElseThrow()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "pdf", "json"})
    void givesTheListAsAFile(String format) {
        Answer answer = client.send("GET", "/list/export/" + format, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition").orElseThrow())
                .contains("smartpick-list-2027." + format);
        assertThat(client.send("GET", "/list/export/exe", "").status()).isEqualTo(404);
    }

    @Test
    void judgesAPastedListBesideTheBestOfItsCost() {
        String id = firstRow(client.send("GET", "/list", "").body());
        Answer answer =
                post("/judge", Map.of("list", "1403321518\n" + id + "\nNo such place\n" + id));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("of 100 people like you would match", "Beside the best list of its cost")
                .contains("2 of 4 lines name a program that is counted")
                .contains("No such place", "names no program that we know")
                .contains("is the same program as line 2")
                .doesNotContain("<style", " style=");
    }

    @Test
    void choosesForTwoAndKeepsThePartnerOnlyWhenAsked() {
        ApplicantDraft thrifty = World.COMPLETE.with("limits.budget_usd", "110");
        world.profile().save(thrifty);
        world.profile().keepBeside("Alex", thrifty.with("wishes.specialties[1].name", ""));
        Map<String, String> form = Map.of("partner", "Alex", "near", "city", "together", "30");
        Answer answer = post("/couple", form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "would match together",
                        "Your partner&#39;s list",
                        "Together means in one city")
                .doesNotContain("<style", " style=");
        assertThat(world.profile().list()).hasSize(2);
        assertThat(world.profile().openName()).isNotEqualTo("Alex");
    }

    @Test
    void asksForThePartnerAndForWishesThatCanBeRead() {
        assertThat(post("/couple", Map.of("near", "50")).body())
                .contains("There can be no lists yet", "profile that is kept here");
        Answer wrong = post("/couple", Map.of("near", SCRIPT, "partner", "nobody"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("a number of miles").doesNotContain(SCRIPT);
        assertThat(world.profile().list()).hasSize(1);
    }

    @Test
    void keepsListsUnderNamesAndBringsOneBack() {
        post("/list/scenarios", Map.of("title", "all of it"));
        fragment("/list/keep", Map.of("limits.budget_usd", "300"));
        post("/list/scenarios", Map.of("title", SCRIPT));
        String body = client.send("GET", "/list/scenarios", "").body();
        assertThat(body)
                .contains("all of it", "interviews to expect, by today", "&lt;script&gt;")
                .doesNotContain(SCRIPT, " style=");
        assertThat(world.profile().open().find("limits.budget_usd")).contains("300");
        post("/list/scenarios/bring", Map.of("number", "1"));
        assertThat(world.profile().open().find("limits.budget_usd")).contains("1400");
        assertThat(post("/list/scenarios/bring", Map.of("number", "99")).status()).isEqualTo(404);
        assertThat(post("/list/scenarios", Map.of("title", " ")).status()).isEqualTo(422);
    }

    @Test
    void saysOfAListWithoutProgramsWhatIsWrong() {
        Answer nothing = post("/judge", Map.of("list", SCRIPT));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("cannot be judged yet", "names no program that we know")
                .doesNotContain(SCRIPT);
        assertThat(post("/judge", Map.of("list", " ")).body()).contains("is empty");
    }

    @Test
    void findsProgramsByEveryFilterAtOnce() {
        String body =
                client.send(
                                "GET",
                                "/programs?specialty=Internal+Medicine&state=NJ&near=newark&miles=30",
                                "")
                        .body();
        assertThat(body).contains("Measured from Newark, NJ").contains("Internal Medicine");
        assertThat(client.send("GET", "/programs?q=nothing-is-called-so", "").body())
                .contains("Nothing fits");
        assertThat(client.send("GET", "/programs?q=" + "x".repeat(500), "").status())
                .isEqualTo(200);
    }

    @Test
    void keepsANoteAndGivesItBack() {
        String id = firstRow(client.send("GET", "/list", "").body());
        assertThat(
                        fragment("/programs/" + id + "/note", Map.of("note", "Kind coordinator"))
                                .status())
                .isEqualTo(204);
        assertThat(client.send("GET", "/programs/" + id, "").body()).contains("Kind coordinator");
        assertThat(world.store().findNote(AcgmeId.of(id))).contains("Kind coordinator");
    }

    @Test
    void keepsACorrectionAsHersAndTakesItBack() {
        String address = "/programs/" + firstRow(client.send("GET", "/list", "").body());
        Answer refused =
                post(
                        address + "/correct",
                        Map.of("fact", "min_step2", "value", "many", "source", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("many").contains("is missing or too long");
        post(
                address + "/correct",
                Map.of("fact", "min_step2", "value", "233", "source", "Their letter"));
        assertThat(client.send("GET", address, "").body())
                .contains("233")
                .contains("Their letter")
                .contains("Take back");
        post(address + "/withdraw", Map.of("fact", "min_step2"));
        assertThat(client.send("GET", address, "").body()).doesNotContain("Their letter");
    }

    @Test
    void knowsNoProgramOfAnInventedNumber() {
        assertThat(client.send("GET", "/programs/0000000000", "").status()).isEqualTo(404);
        assertThat(client.send("GET", "/programs/abc", "").status()).isEqualTo(404);
    }

    @Test
    void opensAnExampleBesideHerOwnProfile() {
        assertThat(post("/examples", Map.of("example", "us-img")).header("Location").orElseThrow())
                .endsWith("/list");
        assertThat(world.profile().openName()).isEqualTo("example us-img");
        assertThat(world.profile().list()).hasSize(2);
        assertThat(post("/examples", Map.of("example", "nobody")).status()).isEqualTo(404);
    }

    @Test
    void bringsAnEarlierVersionBack() {
        world.profile().save(World.COMPLETE.with("limits.budget_usd", "10"));
        post("/workspace/restore", Map.of("profile", world.profile().openName(), "version", "1"));
        assertThat(world.profile().open().find("limits.budget_usd")).contains("1400");
    }

    @Test
    void deletesNothingUntilTheWordIsTyped() {
        assertThat(post("/workspace/erase", Map.of("sure", "yes")).status()).isEqualTo(422);
        assertThat(world.profile().list()).isNotEmpty();
        assertThat(post("/workspace/erase", Map.of("sure", "Delete")).body())
                .contains("Everything was deleted");
        assertThat(world.profile().list()).isEmpty();
    }

    @Test
    void takesTheWorkspaceAlong() {
        assertThat(
                        client.send("GET", "/workspace/export", "")
                                .header("Content-Disposition")
                                .orElseThrow())
                .contains("smartpick-workspace.json");
        assertThat(client.send("GET", "/workspace/profile", "").body())
                .contains("limits.budget_usd=1400");
    }

    @Test
    void readsAProfileFileAndNamesWhatItCannotRead() {
        assertThat(upload("/workspace/profile", "limits.budget_usd=77").body())
                .contains("newest version");
        assertThat(world.profile().open().find("limits.budget_usd")).contains("77");
        assertThat(upload("/workspace/profile", "nonsense").status()).isEqualTo(422);
        assertThat(upload("/workspace/import", "nonsense").status()).isEqualTo(422);
        assertThat(world.profile().open().find("limits.budget_usd")).contains("77");
    }

    private static String firstRow(String body) {
        Matcher row = ROW.matcher(body);
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private Answer post(String path, Map<String, String> form) {
        return client.onOurPage().send("POST", path, encode(form));
    }

    private Answer fragment(String path, Map<String, String> form) {
        return client.onOurPage().with("HX-Request", "true").send("POST", path, encode(form));
    }

    private Answer upload(String path, String text) {
        String body =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n"
                        + text
                        + "\r\n--edge--\r\n";
        return client.onOurPage()
                .with("Content-Type", "multipart/form-data; boundary=edge")
                .send("POST", path, body);
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

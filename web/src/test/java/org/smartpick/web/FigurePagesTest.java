package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.web.WireClient.Answer;
import org.smartpick.web.guard.RequestLimit;

/// The page of a person's own figures over the bundled catalog, with files in a plain form.
class FigurePagesTest extends ServedPages {
    private static final String PROGRAM = "1400500001";
    private static final String FILE =
            "acgme_id,season,interview_rate_us_img\n1400500001,2026,9\n0000000000,2026,9\n";
    private static final Pattern LOOK = Pattern.compile("name=\"look\" value=\"(\\d+)\"");
    private static final Pattern INTERVIEW =
            Pattern.compile("<dt>Interview</dt>.*?class=\"words\">([^<]*)<", Pattern.DOTALL);

    @Test
    void showsWhatAFileWouldDoAndKeepsNothing() {
        Answer answer = upload(FILE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("1 figure of 1 program", "cannot be used", "0000000000")
                .contains("Keep this figure")
                .doesNotContain(" style=", " onclick=");
        assertThat(world.store().listFigures()).isEmpty();
    }

    @Test
    void keepsWhatIsAcceptedAndChangesTheChance() {
        String before = interview();
        Answer done = post("/figures/accept", Map.of("look", look(upload(FILE))));
        assertThat(done.body()).contains("Kept: 1 figure of 1 program");
        assertThat(world.store().listFigures()).hasSize(1);
        String body = program();
        assertThat(body)
                .contains("Your figure of 2026", "Before", "After", "9 % of 400 interviewed")
                .contains("from a tool &amp; a friend");
        assertThat(interview()).isNotEqualTo(before);
    }

    @Test
    void forgetsTheFiguresOfAProgramFromItsPage() {
        String before = interview();
        post("/figures/accept", Map.of("look", look(upload(FILE))));
        Answer gone = post("/figures/forget", Map.of("program", PROGRAM, "back", "program"));
        assertThat(gone.header("Location").orElseThrow())
                .endsWith("/programs/" + PROGRAM + "#figures");
        assertThat(world.store().listFigures()).isEmpty();
        assertThat(interview()).isEqualTo(before);
        assertThat(program()).contains("bring its figures");
    }

    @Test
    void forgetsAllFigures() {
        post("/figures/accept", Map.of("look", look(upload(FILE))));
        assertThat(client.send("GET", "/figures", "").body()).contains("Forget all of them");
        assertThat(post("/figures/forget", Map.of("program", "all")).body())
                .contains("Forgotten: 1 figure.");
        assertThat(world.store().listFigures()).isEmpty();
        assertThat(post("/figures/forget", Map.of("program", "x")).status()).isEqualTo(400);
    }

    @Test
    void readsTheFileAgainWithOtherColumns() {
        Answer unknown = upload("Code,Year,Chance\n1400500001,2026,9\n");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("has no column for the program")
                .doesNotContain("/figures/accept");
        Answer mapped =
                post(
                        "/figures/columns",
                        Map.of(
                                "look", look(unknown),
                                "c0", "acgme_id",
                                "c1", "season",
                                "c2", "interview_rate_us_img"));
        assertThat(mapped.body()).contains("Keep this figure");
        post("/figures/accept", Map.of("look", look(mapped)));
        assertThat(world.store().listFigures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.program()).isEqualTo(AcgmeId.of(PROGRAM)));
    }

    @Test
    void acceptsNothingThatWasNotShown() {
        String first = look(upload(FILE));
        upload(FILE);
        assertThat(post("/figures/accept", Map.of("look", first)).status()).isEqualTo(422);
        assertThat(post("/figures/columns", Map.of("look", "")).status()).isEqualTo(422);
        post("/figures/drop", Map.of());
        assertThat(world.store().listFigures()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTableAndWhatIsTooLarge() {
        assertThat(upload("nonsense").body()).contains("is no header");
        Answer large = upload("x".repeat(RequestLimit.FIGURES_BYTES.value() + 1));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 16 MB", "smartpick figures import");
    }

    @Test
    void leadsToThePageFromDataWorkspaceAndProgram() {
        for (String path : new String[] {"/data", "/workspace", "/programs/" + PROGRAM}) {
            assertThat(client.send("GET", path, "").body()).contains("href=\"/figures\"");
        }
    }

    private String program() {
        return client.send("GET", "/programs/" + PROGRAM, "").body();
    }

    private String interview() {
        Matcher words = INTERVIEW.matcher(program());
        assertThat(words.find()).isTrue();
        return words.group(1);
    }

    private static String look(Answer answer) {
        Matcher look = LOOK.matcher(answer.body());
        assertThat(look.find()).as(answer.body()).isTrue();
        return look.group(1);
    }

    private Answer upload(String text) {
        String body =
                "--edge\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\na tool & a friend\r\n"
                        + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"
                        + text
                        + "\r\n--edge--\r\n";
        return client.onOurPage()
                .with("Content-Type", "multipart/form-data; boundary=edge")
                .send("POST", "/figures/look", body);
    }

    private Answer post(String path, Map<String, String> form) {
        return client.onOurPage()
                .send(
                        "POST",
                        path,
                        form.entrySet().stream()
                                .map(field ->
                                        URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&")));
    }
}

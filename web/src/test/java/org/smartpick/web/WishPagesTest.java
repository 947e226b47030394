package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.web.WireClient.Answer;
import org.smartpick.web.fixture.World;

/// What the list page does with wishes: how much matching at all matters, and wishes that do not
/// fit together.
class WishPagesTest extends ServedPages {
    private static final Pattern ROW = Pattern.compile("data-key=\"(\\d{10})\"");

    @Test
    void keepsHowMuchMatchingAtAllMattersAndSaysSo() {
        Answer answer = fragment("/list/keep", Map.of("wishes.weights.matching", "100"));
        assertThat(world.profile().open().find("wishes.weights.matching")).contains("100");
        assertThat(answer.body()).contains("weighs the chance to match at all with 100 of 100");
        assertThat(client.send("GET", "/list", "").body())
                .containsPattern("name=\"wishes.weights.matching\"[^>]* value=\"100\"");
    }

    @Test
    void namesWhatDoesNotFitTogetherAndWhatWouldHelp() {
        String must = firstRow(client.send("GET", "/list", "").body());
        world.profile()
                .save(World.COMPLETE.with("limits.must", must).with("limits.budget_usd", "5"));
        assertThat(client.send("GET", "/list", "").body())
                .contains("These wishes do not fit together", "your budget of $5")
                .contains(
                        "cannot both be kept: leaving "
                                + must
                                + " off the must-apply list would do")
                .contains("name=\"limits.budget_usd\"");
        assertThat(fragment("/list/preview", Map.of("limits.budget_usd", "5")).body())
                .contains("These wishes do not fit together")
                .doesNotContain("<html");
    }

    @Test
    void takesTheNearestPlanThatWorksAtAPress() {
        String must = firstRow(client.send("GET", "/list", "").body());
        world.profile()
                .save(World.COMPLETE.with("limits.must", must).with("limits.budget_usd", "5"));
        assertThat(client.send("GET", "/list", "").body())
                .contains("The nearest plan that works", "Take this plan")
                .containsPattern("name=\"limits.must\" value=\"\"");
        Answer taken =
                client.onOurPage()
                        .send(
                                "POST",
                                "/list/way-out",
                                encode(Map.of("limits.must", "", "exams.step2ck.score", "1")));
        assertThat(taken.status()).isEqualTo(303);
        assertThat(world.profile().open().find("limits.must")).isEmpty();
        assertThat(world.profile().open().find("exams.step2ck.score"))
                .isEqualTo(World.COMPLETE.find("exams.step2ck.score"));
        assertThat(client.send("GET", "/list", "").body())
                .doesNotContain("These wishes do not fit together");
    }

    @Test
    void keepsWhatTheListIsForAndSaysSo() {
        Answer answer = fragment("/list/keep", Map.of("wishes.objective", "match"));
        assertThat(world.profile().open().find("wishes.objective")).contains("match");
        assertThat(answer.body()).contains("for the highest chance to match at all");
        assertThat(client.send("GET", "/list", "").body())
                .containsPattern("<option value=\"match\"[^>]* selected");
    }

    private static String firstRow(String body) {
        Matcher row = ROW.matcher(body);
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private Answer fragment(String path, Map<String, String> form) {
        return client.onOurPage().with("HX-Request", "true").send("POST", path, encode(form));
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

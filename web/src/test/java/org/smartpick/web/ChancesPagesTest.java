package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.smartpick.web.WireClient.Answer;

/// What the pages say about chances: with which denominator, beside which published rate, what
/// would change them and what is not known.
class ChancesPagesTest extends ServedPages {
    private static final Pattern PROGRAM = Pattern.compile("data-key=\"(\\d{10})\"");

    private String get(String path) {
        return client.send("GET", path, "").body();
    }

    private Answer part(String path) {
        return client.onOurPage().with("HX-Request", "true").send("GET", path, "");
    }

    @Test
    void everyShareSaysWhoIsCounted() {
        assertThat(get("/list"))
                .contains("Who is counted")
                .contains("people like you who send this list")
                .contains("those of them who get at least one interview")
                .contains("match in Internal Medicine, ranked first")
                .contains("At least");
    }

    @Test
    void saysThatARateIsNotPrintedAndShowsTheNearestAsAnotherGroup() {
        assertThat(get("/list"))
                .contains("Another group: non-US IMGs who ranked Internal Medicine first")
                .contains("who ranked Internal Medicine first matched in it is not printed")
                .contains("US-citizen IMGs who certified a rank list, in any specialty");
    }

    @Test
    void thePublishedRateInTheHeadlineNamesItsSource() {
        assertThat(get("/list"))
                .containsPattern("first-year position \\([^)]*NRMP[^)]*, 20\\d\\d\\)");
    }

    @Test
    void whatWouldHaveToBeTrueIsNotWorkedOutWithTheList() {
        String list = get("/list");
        assertThat(list)
                .contains("hx-get=\"/list/what-if\"")
                .contains("hx-trigger=\"intersect once\"")
                .doesNotContain("more programs of your specialties");
    }

    @Test
    void aMovingSliderShowsWhatChangesWithoutReadingItOut() {
        WireClient hand = client.onOurPage().with("HX-Request", "true");
        hand.send("POST", "/list/keep", "limits.budget_usd=1400");
        assertThat(hand.send("POST", "/list/preview", "limits.budget_usd=300").body())
                .containsPattern("id=\"changed\" [^>]*data-stays[^>]*></p>")
                .containsPattern("id=\"changing\" aria-hidden=\"true\">[^<]*(out|less)");
        assertThat(hand.send("POST", "/list/keep", "limits.budget_usd=300").body())
                .containsPattern("id=\"changed\" [^>]*>[^<]*(out|less)")
                .containsPattern("id=\"changing\" aria-hidden=\"true\"></p>");
    }

    @Test
    void aMovingSliderKeepsWhatWasWorkedOutAndLettingGoAsksAnew() {
        WireClient hand = client.onOurPage().with("HX-Request", "true");
        assertThat(hand.send("POST", "/list/preview", "limits.budget_usd=300").body())
                .contains("id=\"what-if\" data-stays");
        assertThat(hand.send("POST", "/list/keep", "limits.budget_usd=300").body())
                .contains("id=\"what-if\"")
                .doesNotContain("id=\"what-if\" data-stays");
    }

    @Test
    void tellsEachChangeWithRangeCostAndGrounds() {
        Answer answer = part("/list/what-if");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("<html")
                .contains("10 more programs of your specialties")
                .contains("Step 3 passed")
                .contains("$955 for one attempt")
                .contains("no study measured it")
                .contains("Not offered, and why")
                .containsPattern("<strong>(\\+\\d+|0) to \\+\\d+<span class=\"sr-only\"> of 100");
    }

    @Test
    void looksAtTheSpecialtyThatShePicks() {
        assertThat(part("/list/what-if?specialty=Neurology").body())
                .contains("10 programs of Neurology beside your list")
                .contains("No study measured them".substring(3));
        assertThat(part("/list/what-if?specialty=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void standsOnAPageOfItsOwnWithoutScript() {
        assertThat(get("/list/what-if"))
                .contains(
                        "<html",
                        "<h1>What would have to be true</h1>",
                        "<option value=\"Neurology\"");
    }

    @Test
    void askingChangesNothing() {
        var before = world.profile().open();
        get("/list/what-if");
        assertThat(world.profile().open()).isEqualTo(before);
    }

    @Test
    void withoutAProfileItLeadsToTheList() {
        world.store().erase();
        assertThat(client.send("GET", "/list/what-if", "").status()).isEqualTo(303);
        assertThat(part("/list/what-if").header("HX-Redirect")).contains("/list");
    }

    @Test
    void aProgramSaysWhatIsNotKnownAndHowMuchItMatters() {
        var row = PROGRAM.matcher(get("/list"));
        assertThat(row.find()).isTrue();
        assertThat(get("/programs/" + row.group(1)))
                .contains("What we do not know, and how much it matters")
                .contains("Your letters from US physicians")
                .contains("you can tell it in your profile")
                .containsPattern("±\\d+\\.\\d")
                .contains("What follows leads from there to");
    }

    @Test
    void countsTheAnswersThatAFirstListNeeds() {
        world.store().erase();
        assertThat(get("/")).contains("Five answers are enough");
        assertThat(get("/list")).contains("A list needs five answers");
    }
}

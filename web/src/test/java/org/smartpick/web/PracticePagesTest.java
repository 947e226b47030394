package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.port.RoleVoice.Reply;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.web.WireClient.Answer;
import org.smartpick.web.fixture.PracticeWing;

/// The pages of practice over the bundled bank, typed, without script.
class PracticePagesTest extends ServedPages {
    private static final String HALF =
            "My background is short. My experiences were many. I stayed late.";

    @BeforeEach
    void beginAnew() {
        keep().deleteAll();
    }

    private KeepAttempts keep() {
        return world.practice().world().practice().keep();
    }

    private Answer get(String path) {
        return client.send("GET", path, "");
    }

    private Answer post(String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return client.onOurPage().send("POST", path, body);
    }

    private static String goesTo(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        String location = answer.header("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private String begin(String mode, String question) {
        return goesTo(post("/practice/begin", Map.of("mode", mode, "question", question)));
    }

    private String answered(String text) {
        String step = begin("drill", "OPEN-01");
        return goesTo(post(step + "/answer", Map.of("answer", text)));
    }

    @Test
    void offersOneThingToDoNextAndEveryWayToPractice() {
        String home = get("/practice").body();
        assertThat(home)
                .contains("Am I ready to talk?", "Do this next", "Tell me about yourself.")
                .contains("Mock interview", "One-way video style", "MMI stations")
                .contains("Questions they may not ask", "With a mentor", "Red-flag drill")
                .contains("Nothing was tried yet")
                .doesNotContain(" style=", " onclick=");
    }

    @Test
    void asksAQuestionWithItsPartsAndKeepsThePurposeBack() {
        String page = get(begin("drill", "OPEN-01")).body();
        assertThat(page)
                .contains("Tell me about yourself.", "10 to 20 s", "60 to 120 s", "30 to 60 s")
                .contains("Type it as you would say it")
                .doesNotContain("A short thread from background");
    }

    @Test
    void showsPartsRemarksLevelPurposeAndTheFollowUpAfterTheFirstTry() {
        String page = get(answered(HALF)).body();
        assertThat(page)
                .contains("part-1", "part-2", "We did not hear", "Level 4 of 5")
                .contains("This is your first try", "A short thread from background")
                .contains("The interviewer asks on")
                .contains("The night of the potassium", "Listeners wait for it.")
                .doesNotContain(" style=", " onclick=");
    }

    @Test
    void movesASentenceAndShowsIt() {
        String page = answered(HALF);
        String back = goesTo(post(page + "/move", Map.of("sentence", "3", "part", "why_here")));
        assertThat(back).startsWith(page);
        assertThat(get(page).body()).contains("Level 5 of 5").doesNotContain("We did not hear");
        assertThat(post(page + "/move", Map.of("sentence", "77", "part", "why_here")).status())
                .isEqualTo(422);
    }

    @Test
    void showsTheTrendAgainstOwnTries() {
        answered(HALF);
        world.practice().world().pass(java.time.Duration.ofMinutes(5));
        String page = get(answered(HALF + " My reason is why_here.")).body();
        assertThat(page).contains("A higher level than your last tries", "Now heard:", "4, now 5");
        assertThat(get("/practice").body()).contains("2 tries, last at level 5 of 5");
    }

    @Test
    void showsOneFixAndNoNumbersInTheCalmManner() {
        assertThat(goesTo(post("/practice/manner", Map.of("calm", "yes")))).isEqualTo("/practice");
        String page = get(answered("I stayed late.")).body();
        Matcher fixes = Pattern.compile("class=\"remark mend\"").matcher(page);
        assertThat(fixes.results().count()).isEqualTo(1);
        assertThat(page).doesNotContain("of 5.");
        post("/practice/manner", Map.of());
    }

    @Test
    void asksAboutPatientDetailsAndKeepsNothingBefore() {
        String step = begin("drill", "OPEN-01");
        Answer asked = post(step + "/answer", Map.of("answer", HALF + " Mrs. Smith cried."));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Nothing is kept yet", "“Mrs. Smith”", "Mrs. Smith cried.");
        assertThat(keep().list()).isEmpty();
        goesTo(
                post(
                        step + "/answer",
                        Map.of("answer", HALF + " Mrs. Smith cried.", "consent", "given")));
        assertThat(keep().list()).hasSize(1);
    }

    @Test
    void saysNothingAboutAnAnswerBeforeTheEndOfAMockInterview() {
        String step = begin("mock", "");
        assertThat(goesTo(post(step + "/answer", Map.of("answer", HALF)))).isEqualTo(step);
        String key = keep().list().getFirst().key();
        assertThat(get("/practice/tries/" + key).status()).isEqualTo(404);
        while (!get(step).body().contains("That was it.")) {
            post(step + "/skip", Map.of());
        }
        assertThat(get(step).body()).contains("1 of ").contains("/practice/tries/" + key);
        assertThat(get("/practice/tries/" + key).status()).isEqualTo(200);
    }

    @Test
    void showsTheRuleAndAWayPastAfterAProhibitedQuestion() {
        String step = begin("prohibited", "PRO-04");
        assertThat(get(step).body())
                .contains("Are you married?")
                .doesNotContain("should not be asked");
        String page =
                get(goesTo(post(step + "/answer", Map.of("answer", "I am well supported."))))
                        .body();
        assertThat(page)
                .contains("should not be asked", "in nobody's name", "not legal advice")
                .doesNotContain("Which part a sentence belongs to");
    }

    @Test
    void holdsARehearsalBackWhileSlotsAreOpen() {
        String step = begin("drill", "OPEN-01");
        goesTo(post(step + "/notes", Map.of("notes", "born in [town]\nmoved")));
        assertThat(get(step).body())
                .contains("First fill in your own facts", "[town]")
                .doesNotContain("Type it as you would say it");
        goesTo(post(step + "/notes", Map.of("notes", "born in Newark")));
        assertThat(get(step).body()).contains("Type it as you would say it");
    }

    @Test
    void takesAHeardAnswerWithItsCorrection() {
        String step = begin("drill", "OPEN-01");
        String page =
                goesTo(
                        post(
                                step + "/answer",
                                Map.of("take", PracticeWing.TAKE, "answer", "My background.")));
        assertThat(get(page).body()).contains("My background.", "Correct what was heard");
    }

    @Test
    void playsKeepsAndErasesTheSoundOfAHeardAnswer() {
        String step = begin("drill", "OPEN-01");
        String page =
                goesTo(
                        post(
                                step + "/answer",
                                Map.of("take", PracticeWing.TAKE, "answer", "My background.")));
        assertThat(get(page).body())
                .contains("<audio controls", "The same as a list", "This sound is only in memory")
                .doesNotContain(" style=", " onclick=");
        assertThat(get(page + "/sound").header("Content-Type").orElseThrow())
                .startsWith("audio/wav");
        assertThat(post(page + "/sound/keep", Map.of("until", "soon")).body())
                .contains("Nothing was changed.", "is no day");
        goesTo(post(page + "/sound/keep", Map.of("until", "2027-01-31")));
        assertThat(get(page).body()).contains("on this machine until Sun, Jan 31");
        goesTo(post(page + "/sound/erase", Map.of()));
        assertThat(get(page + "/sound").status()).isEqualTo(404);
        assertThat(get(page).body())
                .contains("The sound of this answer is erased", "My background.")
                .doesNotContain("<audio", "data-from");
    }

    @Test
    void deletesAnAnswerForGood() {
        String page = answered("A purple elephant.");
        goesTo(post(page + "/delete", Map.of()));
        assertThat(get(page).status()).isEqualTo(404);
        assertThat(world.practice().world().store().contents().entries().toString())
                .doesNotContain("purple");
    }

    @Test
    void linksAStoryThatIsThere() {
        String page = answered(HALF);
        goesTo(post(page + "/story", Map.of("story", "s1")));
        assertThat(get(page).body()).containsPattern("value=\"s1\"\\s+selected");
        assertThat(post(page + "/story", Map.of("story", "s9")).status()).isEqualTo(422);
    }

    @Test
    void refusesAnAnswerPastTheLimitAndKeepsItOnThePage() {
        String step = begin("drill", "OPEN-01");
        Answer refused =
                post(
                        step + "/answer",
                        Map.of("answer", "x".repeat(KeepAttempts.LONGEST_ANSWER + 1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("is longer than 12000 characters", "xxx");
    }

    @Test
    void handsOutASheetForTheOtherPerson() {
        String step = begin("mentor", "");
        assertThat(get(step).body()).contains(step + "/sheet", "We spoke; next question");
        assertThat(get(step + "/sheet").body())
                .contains("For the person who asks", "What happened in the end?", "Rubric");
        Answer pdf = get(step + "/sheet.pdf");
        assertThat(pdf.header("Content-Type").orElseThrow()).startsWith("application/pdf");
    }

    @Test
    void changesNothingByLooking() {
        String page = answered(HALF);
        String before = world.practice().world().store().contents().entries().toString();
        get("/practice");
        get(page);
        get(page + "/delete");
        assertThat(world.practice().world().store().contents().entries().toString())
                .isEqualTo(before);
    }

    @Test
    void findsNoSessionAndNoAnswerThatIsNotThere() {
        assertThat(get("/practice/sessions/20200101-000000-000").status()).isEqualTo(404);
        assertThat(get("/practice/tries/../../etc").status()).isIn(400, 404);
        assertThat(post("/practice/begin", Map.of("mode", "duel")).status()).isEqualTo(404);
    }

    // ---- an interviewer with words of its own --------------------------------------------------

    private String roleSession(Map<String, String> more) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("mode", "mock", "role", "yes"));
        form.putAll(more);
        return goesTo(post("/practice/begin", form));
    }

    @Test
    void offersTheSwitchOnlyWhereAModelServerIsSet() {
        assertThat(get("/practice").body())
                .contains("name=\"role\"", PracticeWing.SERVER, "name=\"send_answers\"");
        PracticeWing.Scripted voice = world.practice().voice();
        voice.moves("");
        try {
            assertThat(get("/practice").body()).doesNotContain("name=\"role\"", "send_answers");
            int before = voice.lines().size();
            assertThat(get(roleSession(Map.of())).body()).doesNotContain("data-role-note");
            assertThat(voice.lines()).hasSize(before);
        } finally {
            voice.moves(PracticeWing.SERVER);
        }
    }

    @Test
    void showsTheInterviewersWordsTheBanksAndWhatWasSent() {
        PracticeWing.Scripted voice = world.practice().voice();
        voice.says(new Reply.Words("And how would you put it yourself?"));
        String step = roleSession(Map.of("bearing", "friendly"));
        String page = get(step).body();
        assertThat(page)
                .contains("<h1 class=\"asked\">And how would you put it yourself?</h1>")
                .contains("In the bank's words: “Tell me about yourself.”")
                .contains("What was sent to", "Next question, to be said in your words");
        post(step + "/answer", Map.of("answer", "The heron flew. My experiences were many."));
        assertThat(get(step).body()).contains("Question asked before: Tell me about yourself.");
        assertThat(voice.lines().toString()).doesNotContain("heron");
    }

    @Test
    void sendsAnAnswerOnlyWhenSheAgreedForThisSession() {
        PracticeWing.Scripted voice = world.practice().voice();
        String step = roleSession(Map.of("send_answers", "yes"));
        post(step + "/answer", Map.of("answer", "The kestrel flew. My experiences were many."));
        assertThat(voice.lines().getLast().matter()).contains("kestrel");
        assertThat(get(step).body()).contains("What the applicant said: The kestrel flew.");
    }

    @Test
    void keepsTheBanksWordsWhenTheServerFailsAndSaysWhy() {
        PracticeWing.Scripted voice = world.practice().voice();
        voice.says(new Reply.Silence(Reason.TOO_SLOW));
        String failed = get(roleSession(Map.of())).body();
        voice.says(new Reply.Words("You should mention your <b>research</b>. Right?"));
        String advised = get(roleSession(Map.of())).body();
        voice.says(new Reply.Words("And how would you put it yourself?"));

        assertThat(failed)
                .contains("<h1 class=\"asked\">Tell me about yourself.</h1>")
                .contains(
                        "In the bank's words: the model server did not answer within ten seconds.");
        assertThat(advised)
                .contains("<h1 class=\"asked\">Tell me about yourself.</h1>")
                .contains("said something other than one plain question")
                .doesNotContain("mention your");
    }

    @Test
    void anOpenBracketOfAFrameHoldsTheAnswerBackWhereverItBegins() {
        world.practice().frames().put("OPEN-01", java.util.List.of("[your school]"));
        try {
            assertThat(get(begin("drill", "OPEN-01")).body())
                    .contains("First fill in your own facts", "[your school]")
                    .contains("/practice/questions/OPEN-01#frame")
                    .doesNotContain("<textarea id=\"answer\"");
            assertThat(get(begin("mock", "")).body()).contains("First fill in your own facts");
        } finally {
            world.practice().frames().clear();
        }
        assertThat(get(begin("drill", "OPEN-01")).body()).contains("<textarea id=\"answer\"");
    }
}

package org.smartpick.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.process.Program.Ended;

/// What `smartpick pick` makes of wishes given on the command line.
class PickWishesIT {
    private static final String EXAMPLE = "examples/us-img.yaml";

    @TempDir Path home;

    private Program program;

    @BeforeEach
    void atHome() {
        program = new Program(home);
    }

    @Test
    void weighsTheChanceToMatchAtAllByRiskOrByName() throws Exception {
        Ended risk = program.run("pick", "--profile", EXAMPLE, "--risk", "100");
        Ended named = program.run("pick", "--profile", EXAMPLE, "--objective", "match");

        assertThat(risk.code()).isZero();
        assertThat(risk.out()).contains("weighs the chance to match at all with 100 of 100");
        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("for the highest chance to match at all");
        assertThat(matches(named.out())).isEqualTo(matches(risk.out()));
    }

    private static String matches(String out) {
        return out.lines().filter(line -> line.startsWith("  Matches")).findFirst().orElseThrow();
    }

    @Test
    void refusesARiskAndAGoalThatItDoesNotKnow() throws Exception {
        Ended risk = program.run("pick", "--profile", EXAMPLE, "--risk", "101");
        Ended goal = program.run("pick", "--profile", EXAMPLE, "--objective", "luck");
        Ended question =
                program.run("pick", "--profile", EXAMPLE, "--answer", "limits.most_per_stat=3");

        assertThat(List.of(risk.code(), goal.code(), question.code())).containsOnly(2);
        assertThat(risk.err()).contains("--risk", "101");
        assertThat(goal.err()).contains("--objective", "worth, match, preferred");
        assertThat(question.err()).contains("did you mean limits.most_per_state?");
    }

    @Test
    void printsTheCommandThatAsksForTheNearestPlan() throws Exception {
        Ended ended =
                program.run("pick", "--profile", EXAMPLE, "--answer", "limits.least_likely=200");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("At least 200 likely programs cannot be kept", "The nearest that works:")
                .containsPattern("smartpick pick --profile .* --answer limits.least_likely=\\d+");
    }

    @Test
    void printsWhatTheListCostsInAll() throws Exception {
        Ended open = program.run("pick", "--profile", EXAMPLE, "--budget", "200");
        Ended said =
                program.run(
                        "pick",
                        "--profile",
                        EXAMPLE,
                        "--budget",
                        "200",
                        "--answer",
                        "limits.interview_usd=300");

        assertThat(open.out())
                .contains("dollars in all", "for the ERAS token", "interviews unknown");
        assertThat(said.out()).containsPattern("about [\\d,]+ for interviews");
    }

    @Test
    void zeroDollarsGiveAnEmptyListAndSayWhatIsLeftOut() throws Exception {
        Ended ended = program.run("pick", "--profile", EXAMPLE, "--budget", "0");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("This list: 0 programs", "Left out, and why");
    }
}

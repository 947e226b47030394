package org.smartpick.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `./smartpick` in a small pretended world: which JDK it takes, when it builds, how it starts the
/// program and how it counts tests.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir Path folder;
    private LauncherWorld world; // a new one for each test

    @BeforeEach
    void makeTheWorld() {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("smartpick"))) {
            above = above.getParent();
        }
        world = new LauncherWorld(folder, above.resolve("smartpick"));
    }

    @Test
    void servesWhenNothingIsSaid() {
        LauncherWorld.Run run = world.run();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("-XX:+UseSerialGC").contains("smartpick.jar serve");
        assertThat(run.out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void startsShortCommandsFastAndPassesEveryWordOn() {
        LauncherWorld.Run run = world.run("programs", "--text", "New York");
        assertThat(run.out())
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("smartpick.jar programs --text New York\n");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenTheSourcesChange() {
        assertThat(world.run("--version").err()).contains("Building SmartPick").contains("Built.");
        assertThat(world.run("--version").err()).isEmpty();
        world.write("app/src/main/java/Main.java", "class Main {}");
        assertThat(world.run("--version").err()).isEmpty();
        assertThat(world.calls()).hasSize(1);
        world.write("app/src/main/java/Main.java", "class Main { int changed; }");
        assertThat(world.run("--version").err()).contains("Built.");
        world.write("app/src/main/java/Other.java", "class Other {}");
        assertThat(world.run("--version").code()).isZero();
        assertThat(world.calls()).hasSize(3);
        world.without("app/src/main/java/Other.java");
        assertThat(world.run("--version").code()).isZero();
        assertThat(world.calls()).as("the program before the last is kept").hasSize(3);
    }

    @Test
    void buildsWhatRunsOnSparkOnlyWhenItIsAskedFor() {
        world.withMaven(
                "3.8.7",
                "mkdir -p app/target/lib cluster/target/lib; echo jar >app/target/smartpick-app-1.jar;"
                        + " echo jar >cluster/target/smartpick-cluster-1.jar;"
                        + " echo jar >cluster/target/lib/spark.jar");
        assertThat(world.run("simulate", "nation").out())
                .endsWith("smartpick.jar simulate nation\n");
        assertThat(world.calls()).hasSize(1);
        LauncherWorld.Run run = world.run("simulate", "nation", "--engine", "spark");
        assertThat(run.out())
                .contains("/cluster/* org.smartpick.app.Main simulate nation --engine spark");
        assertThat(run.err()).contains("megabytes");
        assertThat(world.run("simulate", "--engine=spark").err()).isEmpty();
        assertThat(world.calls()).hasSize(2);
    }

    @Test
    void saysWhatFailedInABuildAndEndsWithThree() {
        world.withMaven("3.9.12", "echo 'WARNING: noise'; echo '[ERROR] Main.java: oh no'; exit 1");
        LauncherWorld.Run run = world.run("pick");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("oh no").contains("build.log").doesNotContain("noise");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void clearsTheLockOfABuildThatDied() {
        world.write("target/programs/.building/pid", "999999999\n");
        LauncherWorld.Run run = world.run("--version");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("waiting for it").contains("Built.");
    }

    @Test
    void namesTheJdkToInstallWhenThereIsNone() {
        world.write("smartpick", world.read("smartpick").replace("WANTED=25", "WANTED=999"));
        LauncherWorld.Run run = world.run("pick");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("JDK")
                .contains("999 or later")
                .contains("JAVA_HOME")
                .contains("Install one");
    }

    @Test
    void passesByAJdkThatIsTooOld() {
        world.write("jdk/release", "JAVA_VERSION=\"17.0.15\"\n");
        world.write("home/.sdkman/candidates/java/26/release", "JAVA_VERSION=\"26\"\n");
        LauncherWorld.Run run = world.run("--version");
        assertThat(run.out()).as("the old one was not started").doesNotStartWith("java -XX");
    }

    @Test
    void refusesAnOldMavenAndMissingTools() {
        LauncherWorld.Run old = world.withMaven("3.6.3", "true").run("pick");
        assertThat(old.code()).isEqualTo(4);
        assertThat(old.err()).contains("Maven 3.8.7 or later").contains("3.6.3");
        LauncherWorld.Run none = world.without("tools/mvn").run("pick");
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("MVNW_REPOURL");
        LauncherWorld.Run noNode =
                world.withMaven("3.10.1", "true").without("tools/npm").run("pick");
        assertThat(noNode.code()).isEqualTo(4);
        assertThat(noNode.err()).contains("no npm on the PATH");
    }

    @Test
    void countsTheTestsOfEveryReport() {
        world.withMaven(
                "3.8.7",
                "mkdir -p app/target/surefire-reports app/target/failsafe-reports\n"
                        + report("app/target/surefire-reports/TEST-a.xml", 10, 0, 0, 1)
                        + report("app/target/failsafe-reports/TEST-b.xml", 5, 0, 0, 0));
        world.write("app/src/test/java/MainTest.java", "");
        LauncherWorld.Run run = world.run("test");
        assertThat(run.out()).endsWith("14 passed, 0 failed, 1 skipped\n");
        assertThat(run.code()).isZero();
        assertThat(world.calls()).hasSize(2);
        assertThat(world.calls().getFirst()).contains(" verify").contains("spotless.apply.skip");
        assertThat(world.calls().getLast()).endsWith("spotless:check");
    }

    @Test
    void aFailedTestFailsTheRun() {
        world.withMaven(
                "3.8.7",
                "mkdir -p app/target/surefire-reports\n"
                        + report("app/target/surefire-reports/TEST-a.xml", 10, 2, 1, 0)
                        + "exit 1");
        LauncherWorld.Run run = world.run("test", "quick");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).endsWith("7 passed, 3 failed, 0 skipped\n");
        assertThat(world.calls()).singleElement().asString().contains(" test -DskipITs");
    }

    @Test
    void alienLayoutFailsTheRunAndNamesTheFiles() {
        world.withMaven(
                "3.8.7",
                "case \"$*\" in *spotless:check*) echo '[ERROR] src/main/java/Main.java'; exit 1;; esac\n"
                        + "mkdir -p app/target/surefire-reports\n"
                        + report("app/target/surefire-reports/TEST-a.xml", 3, 0, 0, 0));
        LauncherWorld.Run run = world.run("test");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("src/main/java/Main.java").contains("mvn spotless:apply");
        assertThat(run.out()).endsWith("3 passed, 0 failed, 0 skipped\n");
    }

    @Test
    void aRoomThatRanNoneOfItsTestsFailsTheRun() {
        world.withMaven(
                "3.8.7",
                "mkdir -p app/target/surefire-reports\n"
                        + report("app/target/surefire-reports/TEST-a.xml", 1, 0, 0, 0));
        world.write("stats/src/test/java/FitTest.java", "");
        LauncherWorld.Run run = world.run("test", "full");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No test ran in stats");
        assertThat(world.calls().getFirst()).contains("verify -Pfull");
    }

    @Test
    void aRunWithoutAnyTestFailsAndOldReportsDoNotCount() {
        world.write(
                "app/target/surefire-reports/TEST-old.xml", "<testsuite tests=\"9\" errors=\"0\">");
        LauncherWorld.Run run = world.run("test", "quick");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No test ran at all");
        assertThat(run.out()).endsWith("0 passed, 0 failed, 0 skipped\n");
    }

    @Test
    void namesTheKindsOfTestRun() {
        LauncherWorld.Run run = world.run("test", "everything");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'everything'").contains("quick, normal, full or offline");
    }

    /// A pretended namespace in which a pretended Maven passes 3 tests; `node` is what asks whether
    /// attempts to leave are counted.
    private void isolate(int attemptsOfNode, int attemptsOfMaven) {
        world.write("app/src/test/java/MainTest.java", "");
        world.withTool("ip", "true")
                .withTool(
                        "unshare",
                        """
                        shift
                        [ "$1" = true ] && exit 0
                        "$@"
                        code=$?
                        case $5 in node) left=NODE ;; *) left=MAVEN ;; esac
                        { echo "Ip: Forwarding OutNoRoutes"; echo "Ip: 2 $left"; echo "Ip6OutNoRoutes 0"; } >"$4"
                        exit $code\
                        """
                                .replace("NODE", Integer.toString(attemptsOfNode))
                                .replace("MAVEN", Integer.toString(attemptsOfMaven)))
                .withMaven(
                        "3.8.7",
                        "mkdir -p app/target/surefire-reports\n"
                                + report("app/target/surefire-reports/TEST-a.xml", 3, 0, 0, 0));
    }

    @Test
    void runsTheTestsWithoutARouteAndCountsWhatTriedToLeave() {
        isolate(1, 0);
        LauncherWorld.Run run = world.run("test", "offline");
        assertThat(run.err()).contains("Attempts to reach another machine: 0");
        assertThat(run.out()).endsWith("3 passed, 0 failed, 0 skipped\n");
        assertThat(run.code()).isZero();
        assertThat(world.calls()).anyMatch(call -> call.contains("--offline verify"));
    }

    @Test
    void oneAttemptToLeaveFailsTheRunThoughEveryTestPassed() {
        isolate(1, 1);
        LauncherWorld.Run run = world.run("test", "offline");
        assertThat(run.err()).contains("Attempts to reach another machine: 1");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void refusesARunWithoutARouteWhereAttemptsAreNotCounted() {
        isolate(0, 0);
        LauncherWorld.Run run = world.run("test", "offline");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("an attempt to leave is not counted here");
    }

    @Test
    void theFullBuildRunsThemWithoutARouteTooAndSaysWhenItMayNot() {
        isolate(1, 0);
        LauncherWorld.Run both = world.run("test", "full");
        assertThat(both.err()).contains("Attempts to reach another machine: 0");
        assertThat(both.out().lines())
                .filteredOn(line -> line.equals("3 passed, 0 failed, 0 skipped"))
                .hasSize(2);
        assertThat(both.code()).isZero();

        LauncherWorld.Run without = world.withTool("unshare", "exit 1").run("test", "full");
        assertThat(without.err())
                .contains("The run without a route is left out: this user may not make one.");
        assertThat(without.code()).isZero();
    }

    private static String report(String file, int tests, int failures, int errors, int skipped) {
        String suite =
                String.join(
                        " ",
                        "<testsuite name=\"x\" time=\"1.5\"",
                        "tests=\"" + tests + "\"",
                        "errors=\"" + errors + "\"",
                        "skipped=\"" + skipped + "\"",
                        "failures=\"" + failures + "\">");
        return "echo '" + suite + "' >" + file + "\n";
    }
}

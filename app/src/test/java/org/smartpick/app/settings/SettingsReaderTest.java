package org.smartpick.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.SettingValue.Layer;
import org.smartpick.app.settings.Settings.Browser;
import org.smartpick.app.settings.Settings.PortRule;
import org.smartpick.app.settings.Surroundings.OperatingSystem;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;

class SettingsReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path home;

    @Test
    void workWithoutAnyWord() {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.listener().host()).isEqualTo(Loopback.ADDRESS);
        assertThat(settings.listener().port()).isEqualTo(8427);
        assertThat(settings.listener().rule()).isEqualTo(PortRule.OR_NEXT_FREE);
        assertThat(settings.workspace()).isEqualTo(home.resolve(".local/share/smartpick"));
        assertThat(settings.season()).isEqualTo(Season.of(2027));
        assertThat(settings.browser()).isEqualTo(Browser.OPEN);
        assertThat(settings.logLevel()).isEqualTo(LogLevel.INFO);
    }

    @Test
    void aFlagIsStrongerThanTheEnvironmentAndThatThanTheFile() throws IOException {
        writeUsualFile("# mine\n\nport = 9001\nseason = 2028\nlog_level = debug\n");
        Map<String, String> environment =
                Map.of("SMARTPICK_PORT", "9002", "SMARTPICK_SEASON", "2029");

        SettingsReading.Read read = accepted(environment, Map.of("port", "9003"));

        assertThat(read.settings().listener().port()).isEqualTo(9003);
        assertThat(read.settings().listener().rule()).isEqualTo(PortRule.EXACTLY);
        assertThat(read.settings().season()).isEqualTo(Season.of(2029));
        assertThat(read.settings().logLevel()).isEqualTo(LogLevel.DEBUG);
        assertThat(read.values())
                .extracting(value -> value.key().name() + " " + value.origin())
                .containsExactly(
                        "port flag",
                        "host default",
                        "workspace default",
                        "season environment, SMARTPICK_SEASON",
                        "open_browser default",
                        "log_level settings file, line 5",
                        "speech.model default",
                        "coach.model_server default",
                        "coach.model_name default");
    }

    @Test
    void saysEveryValueInForce() {
        assertThat(accepted(Map.of(), Map.of()).values())
                .allSatisfy(value -> assertThat(value.layer()).isEqualTo(Layer.DEFAULT))
                .extracting(SettingValue::text)
                .contains(home.resolve(".local/share/smartpick").toString(), "2027", "yes", "info");
    }

    @Test
    void takesAModelServerOfThisMachineAndNoOther() {
        assertThat(accepted(Map.of(), Map.of()).settings().interviewer()).isEmpty();
        assertThat(
                        accepted(
                                        Map.of("SMARTPICK_COACH_MODEL_NAME", "small"),
                                        Map.of("coach.model_server", "http://127.0.0.1:11434"))
                                .settings()
                                .interviewer())
                .hasValueSatisfying(server -> {
                    assertThat(server.address().port()).isEqualTo(11434);
                    assertThat(server.model()).isEqualTo("small");
                });
        assertThat(
                        refused(
                                Map.of("SMARTPICK_COACH_MODEL_SERVER", "http://203.0.113.7:80"),
                                Map.of()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).contains("coach.model_server");
                    assertThat(problem.value()).isEqualTo("http://203.0.113.7:80");
                    assertThat(problem.problem()).contains("not an address of this machine");
                    assertThat(problem.remedy()).contains("take the setting out");
                });
    }

    @Test
    void refusesAnUnknownNameWithTheNameThatWasMeant() throws IOException {
        writeUsualFile("prot = 9000\n");

        assertThat(refused(Map.of(), Map.of("seasn", "2028")))
                .extracting(FieldProblem::toString)
                .containsExactly(
                        "settings file, line 1: 'prot' is no setting; did you mean port?",
                        "seasn (flag): 'seasn' is no setting; did you mean season?");
    }

    @Test
    void refusesASlipInAVariableButLeavesOtherPeoplesAlone() {
        assertThat(refused(Map.of("SMARTPICK_PROT", "9000", "SMARTPICK_JAVA_HEAP", "1g"), Map.of()))
                .extracting(FieldProblem::remedy)
                .containsExactly("did you mean SMARTPICK_PORT?");
    }

    @Test
    void namesFieldValueAndRemedyOfEveryWrongValueAtOnce() throws IOException {
        writeUsualFile("port = 70000\nopen_browser = perhaps\n");

        assertThat(refused(Map.of("SMARTPICK_HOST", "0.0.0.0"), Map.of("season", "next")))
                .extracting(FieldProblem::field, FieldProblem::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("settings file, line 1: port", "70000"),
                        org.assertj.core.groups.Tuple.tuple(
                                "settings file, line 2: open_browser", "perhaps"),
                        org.assertj.core.groups.Tuple.tuple("SMARTPICK_HOST: host", "0.0.0.0"),
                        org.assertj.core.groups.Tuple.tuple("season (flag)", "next"));
    }

    @Test
    void checksAValueThatAStrongerLayerHides() throws IOException {
        writeUsualFile("port = many\n");

        assertThat(refused(Map.of(), Map.of("port", "9000")))
                .extracting(FieldProblem::value)
                .containsExactly("many");
    }

    @Test
    void neverFallsBackWhenTheFileCannotBeRead() throws IOException {
        Path missing = home.resolve("nowhere.conf");
        SettingsReading reading =
                SettingsReader.read(around(Map.of()), Optional.of(missing), Map.of());
        assertThat(problems(reading))
                .extracting(FieldProblem::problem)
                .containsExactly("is no file");

        Path latin = home.resolve("latin.conf");
        Files.write(latin, new byte[] {'p', (byte) 0xE4});
        assertThat(problems(SettingsReader.read(around(Map.of()), Optional.of(latin), Map.of())))
                .extracting(FieldProblem::problem)
                .containsExactly("is not written in UTF-8");

        Path large = home.resolve("large.conf");
        Files.writeString(large, "#".repeat(64 * 1024 + 1));
        assertThat(problems(SettingsReader.read(around(Map.of()), Optional.of(large), Map.of())))
                .extracting(FieldProblem::problem)
                .containsExactly("is larger than 64 KB");
    }

    @Test
    void readsAFileOfExactlyTheLargestSize() throws IOException {
        Path large = home.resolve("large.conf");
        Files.writeString(large, "#".repeat(64 * 1024));

        assertThat(SettingsReader.read(around(Map.of()), Optional.of(large), Map.of()))
                .isInstanceOf(SettingsReading.Read.class);
    }

    @Test
    void refusesALineThatSetsNothingAndANameThatIsSetTwice() throws IOException {
        writeUsualFile("port\nport = 1\nport = 2\n");

        assertThat(refused(Map.of(), Map.of()))
                .extracting(FieldProblem::problem)
                .containsExactly("sets nothing", "sets port again");
    }

    @Test
    void takesAFolderFromTheHomeFolderAndRefusesARelativeOne() {
        assertThat(read(Map.of("SMARTPICK_WORKSPACE", "~/picks"), Map.of()).workspace())
                .isEqualTo(home.resolve("picks"));
        assertThat(refused(Map.of(), Map.of("workspace", "picks")))
                .extracting(FieldProblem::problem)
                .containsExactly("is not a full path");
    }

    @Test
    void findsTheFolderOfEverySystem() {
        Path there = home.resolve("there");
        Surroundings unix = around(Map.of("XDG_DATA_HOME", there.toString()));
        Surroundings relative = around(Map.of("XDG_DATA_HOME", "there"));
        Surroundings mac =
                new Surroundings(Map.of(), OperatingSystem.parse("Mac OS X"), home, TODAY);
        Surroundings windows =
                new Surroundings(
                        Map.of("LOCALAPPDATA", there.toString()),
                        OperatingSystem.parse("Windows 11"),
                        home,
                        TODAY);

        assertThat(unix.usualFolder()).isEqualTo(there.resolve("smartpick"));
        assertThat(relative.usualFolder()).isEqualTo(home.resolve(".local/share/smartpick"));
        assertThat(mac.usualFolder())
                .isEqualTo(home.resolve("Library/Application Support/SmartPick"));
        assertThat(windows.usualFolder()).isEqualTo(there.resolve("SmartPick"));
    }

    @Test
    void readsTheFileThatTheEnvironmentNames() throws IOException {
        Path file = home.resolve("other.conf");
        Files.writeString(file, "port = 9009");

        assertThat(read(Map.of("SMARTPICK_SETTINGS", file.toString()), Map.of()).listener().port())
                .isEqualTo(9009);
    }

    private void writeUsualFile(String text) throws IOException {
        Path folder = home.resolve(".local/share/smartpick");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("smartpick.conf"), text);
    }

    private Surroundings around(Map<String, String> environment) {
        return new Surroundings(environment, OperatingSystem.UNIX, home, TODAY);
    }

    private Settings read(Map<String, String> environment, Map<String, String> flags) {
        return accepted(environment, flags).settings();
    }

    private SettingsReading.Read accepted(
            Map<String, String> environment, Map<String, String> flags) {
        SettingsReading reading = SettingsReader.read(around(environment), Optional.empty(), flags);
        assertThat(reading).isInstanceOf(SettingsReading.Read.class);
        return (SettingsReading.Read) reading;
    }

    private List<FieldProblem> refused(Map<String, String> environment, Map<String, String> flags) {
        return problems(SettingsReader.read(around(environment), Optional.empty(), flags));
    }

    private static List<FieldProblem> problems(SettingsReading reading) {
        assertThat(reading).isInstanceOf(SettingsReading.Refused.class);
        return ((SettingsReading.Refused) reading).problems();
    }
}

package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.app.settings.Surroundings.OperatingSystem;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.cli.Flags;
import org.smartpick.cli.House;
import org.smartpick.cli.Opener.Opening;
import org.smartpick.domain.Season;
import org.smartpick.domain.profile.ApplicantDraft;

class CompositionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path home;

    @Test
    void readsWithoutLeavingAWorkspaceBehind() {
        try (House house = open(Map.of())) {
            assertThat(house.searchPrograms().search(ProgramQuery.all()).total()).isEqualTo(5_957);
            assertThat(house.season()).isEqualTo(Season.of(2027));
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void keepsAProfileInTheWorkspaceOfTheSettings() {
        Path folder = home.resolve("picks");
        try (House house = open(Map.of("workspace", folder.toString()))) {
            house.keepProfile().save(ApplicantDraft.empty().with("background.us_citizen", "yes"));
        }
        try (House house = open(Map.of("workspace", folder.toString()))) {
            assertThat(house.keepProfile().open().find("background.us_citizen")).contains("yes");
        }
        assertThat(Files.exists(home.resolve(".local"))).isFalse();
    }

    @Test
    void answersWorkedCasesWithoutAWorkspace() {
        String text =
                """
                {"cases": [{"id": "a", "kind": "correlated", "h": 1, "rho": 0,
                  "probability": [0.5, 0.9], "utility": [10, 4]}]}
                """;
        try (House house = open(Map.of())) {
            assertThat(house.solveCases().solve(text).value()).contains("\"value\" : 5.0");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void refusesWrongSettingsBeforeAnythingIsMade() {
        assertThat(opening(Map.of("port", "many"))).isInstanceOf(Opening.Refused.class);
        assertThat(home).isEmptyDirectory();
    }

    private House open(Map<String, String> flags) {
        Opening opening = opening(flags);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).house();
    }

    private Opening opening(Map<String, String> flags) {
        Surroundings around =
                new Surroundings(
                        Map.of(),
                        OperatingSystem.UNIX,
                        home,
                        LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
        return new HouseOpener("test", around, CLOCK).open(new Flags(null, flags));
    }
}

package org.smartpick.prediction.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;
import org.smartpick.prediction.People;

class FillHistoryTest {
    private static final Season SEASON = Season.of(2027);

    private static Program program(int number, TrackResult... results) {
        Program bare =
                People.program(
                        String.valueOf(1_400_000_000L + number), "Internal Medicine", UsState.NY);
        return new Program(
                bare.identity(),
                bare.facts(),
                bare.tracks(),
                List.of(results),
                bare.fellowships(),
                bare.boards());
    }

    private static TrackResult year(int year, int unfilled, TrackKind kind) {
        return new TrackResult(year, "1", kind, "track", 10, 10 - unfilled, "made");
    }

    /// Twenty programs were open in 2025, twelve of them again in 2026; thirty were filled, three
    /// of them open in 2026.
    private static List<Program> world() {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            boolean open = i < 20;
            boolean again = open ? i < 12 : i < 23;
            programs.add(
                    program(
                            i,
                            year(2025, open ? 2 : 0, TrackKind.CATEGORICAL),
                            year(2026, again ? 1 : 0, TrackKind.CATEGORICAL)));
        }
        return programs;
    }

    @Test
    void countsHowOftenAnOpenYearFollowsAnOpenOne() {
        List<Program> world = world();
        FillHistory history = FillHistory.of(world);
        FillHistory.Outlook open = history.find(world.getFirst(), SEASON).orElseThrow();
        FillHistory.Outlook filled = history.find(world.getLast(), SEASON).orElseThrow();
        assertThat(open.chance()).isCloseTo((12 + 1) / (20 + 11.0), within(1e-12));
        assertThat(filled.chance()).isCloseTo((3 + 1) / (30 + 11.0), within(1e-12));
        assertThat(open.year()).isEqualTo(2026);
        assertThat(open.unfilled()).isEqualTo(1);
        assertThat(open.share()).isPositive();
        assertThat(filled.share()).isNegative();
    }

    @Test
    void movesNobodyOnAverage() {
        List<Program> world = world();
        FillHistory history = FillHistory.of(world);
        double mean =
                world.stream()
                        .mapToDouble(one -> history.find(one, SEASON).orElseThrow().share())
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(0, within(1e-12));
    }

    @Test
    void saysNothingOfAProgramWhoseYearsAreNotKnown() {
        List<Program> world = new ArrayList<>(world());
        Program unknown = program(55);
        Program preliminary = program(56, year(2026, 3, TrackKind.PRELIMINARY));
        world.add(unknown);
        world.add(preliminary);
        FillHistory history = FillHistory.of(world);
        assertThat(history.find(unknown, SEASON)).isEmpty();
        assertThat(history.find(preliminary, SEASON)).isEmpty();
        assertThat(FillHistory.none().find(world.getFirst(), SEASON)).isEmpty();
    }

    @Test
    void neverLooksAtYearsOfTheSeasonItself() {
        List<Program> world = world();
        FillHistory history = FillHistory.of(world);
        FillHistory.Outlook before = history.find(world.getFirst(), Season.of(2026)).orElseThrow();
        assertThat(before.year()).isEqualTo(2025);
    }
}

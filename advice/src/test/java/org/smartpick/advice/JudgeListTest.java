package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.judge.JudgeList;
import org.smartpick.advice.judge.JudgeOutcome;
import org.smartpick.advice.judge.Judgment;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.program.Program;
import org.smartpick.portfolio.DefaultPortfolioSolver;

/// Lists brought to the bundled data, the real model and the real optimizer.
class JudgeListTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final JudgeList JUDGE =
            new JudgeList(
                    WORLD.shelf,
                    WORLD.chances,
                    new DefaultPortfolioSolver(),
                    TierThresholds.USUAL,
                    JudgeListTest::read);
    private static final String NEWARK = "1403321518";
    private static final List<Program> MEDICINE = WORLD.shelf.openPrograms(Invented.MEDICINE);

    /// Every sixteenth program of the specialty: nobody's idea of a good list.
    private static final String POOR =
            java.util.stream.IntStream.range(0, 40)
                    .mapToObj(i -> MEDICINE.get(16 * i).id().value())
                    .collect(Collectors.joining("\n"));

    private static Reading<List<BroughtLine>> read(String text) {
        List<BroughtLine> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = (line + "|||").split("\\|", -1);
            lines.add(
                    new BroughtLine(
                            lines.size() + 1,
                            line,
                            List.of(cells[0]),
                            cells[1],
                            cells[2],
                            cells[3]));
        }
        return new Reading<>(lines, List.of());
    }

    private static Judgment judged(String text) {
        return switch (JUDGE.judge(text, Invented.US_IMG, RealWorld.SEASON)) {
            case JudgeOutcome.Judged judged -> judged.judgment();
            case JudgeOutcome other -> throw new AssertionError(other);
        };
    }

    @Test
    void findsAProgramByNumberCodeAndName() {
        Program program =
                MEDICINE.stream()
                        .filter(one -> one.id().value().equals(NEWARK))
                        .findFirst()
                        .orElseThrow();
        String name = program.name();
        assertThat(program.tracks()).isNotEmpty();
        String code = program.tracks().getFirst().code();
        for (String line :
                List.of(
                        NEWARK,
                        code,
                        name,
                        name.toUpperCase(java.util.Locale.ROOT).replace(" PROGRAM", ""),
                        name + ", Newark, NJ",
                        "Internal Medicine - " + name,
                        name + "|Newark|New Jersey|internal medicine")) {
            assertThat(judged(line).lines().getFirst())
                    .as(line)
                    .isInstanceOfSatisfying(
                            LineFinding.Found.class,
                            found -> assertThat(found.program().id().value()).isEqualTo(NEWARK));
        }
    }

    @Test
    void tellsOfEveryLineWhatBecameOfIt() {
        String other =
                WORLD.shelf
                        .openPrograms(org.smartpick.domain.Specialty.of("Pediatrics"))
                        .getFirst()
                        .id()
                        .value();
        List<LineFinding> lines =
                judged(NEWARK + "\nNewark Beth Isreal\n" + other + "\n" + NEWARK + "\n9999999999")
                        .lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isInstanceOf(LineFinding.Found.class);
        assertThat(lines.get(1))
                .isInstanceOfSatisfying(
                        LineFinding.Unknown.class,
                        unknown ->
                                assertThat(unknown.nearest())
                                        .extracting(program -> program.id().value())
                                        .contains(NEWARK));
        assertThat(lines.get(2))
                .isInstanceOfSatisfying(
                        LineFinding.NotCounted.class,
                        not -> assertThat(not.why()).contains("Pediatrics", "not among"));
        assertThat(lines.get(3))
                .isInstanceOfSatisfying(
                        LineFinding.Repeated.class,
                        repeated -> assertThat(repeated.firstLine()).isEqualTo(1));
        assertThat(lines.get(4)).isInstanceOf(LineFinding.Unknown.class);
    }

    @Test
    void asksWhichProgramIsMeantWhenAWordFitsSeveral() {
        var twins =
                MEDICINE.stream().collect(Collectors.groupingBy(Program::name)).values().stream()
                        .filter(same -> same.size() > 1)
                        .findFirst()
                        .orElseThrow();
        String name = twins.getFirst().name();
        assertThat(judged(NEWARK + "\n" + name).lines().getLast())
                .isInstanceOfSatisfying(
                        LineFinding.Unclear.class,
                        unclear -> assertThat(unclear.programs()).containsAll(twins));
    }

    @Test
    void neverRanksABestListBehindTheBroughtOneOrAboveItsCost() {
        Judgment judgment = judged(POOR);
        assertThat(judgment.yours().programs()).hasSize(40);
        assertThat(judgment.best().value()).isGreaterThan(judgment.yours().value());
        assertThat(judgment.best().costUsd()).isLessThanOrEqualTo(judgment.yours().costUsd());
        assertThat(judgment.best().upperBound())
                .isGreaterThanOrEqualTo(judgment.best().value() - 1e-9);
        assertThat(judgment.cheaper().savedUsd()).isPositive();
        assertThat(judgment.cheaper().costUsd() + judgment.cheaper().savedUsd())
                .isEqualTo(judgment.yours().costUsd());
    }

    @Test
    void aSwapDoesExactlyWhatItSays() {
        Judgment before = judged(POOR);
        assertThat(before.swaps()).hasSize(3);
        Judgment.SwapAdvice swap = before.swaps().getFirst();
        Judgment after = judged(POOR.replace(swap.out().id().value(), swap.in().id().value()));
        assertThat(after.yours().value())
                .isGreaterThanOrEqualTo(before.yours().value() + swap.valueGain() - 1e-9);
        assertThat(after.yours().costUsd()).isEqualTo(before.yours().costUsd() + swap.costUsd());
    }

    @Test
    void aProgramBehindAStrictRuleIsWaste() {
        var problem =
                ListProblem.pose(
                        WORLD.shelf,
                        WORLD.chances,
                        Invented.applicant(Invented.US_IMG),
                        RealWorld.SEASON);
        List<Program> shut =
                java.util.stream.IntStream.range(0, problem.programs().size())
                        .filter(i -> problem.closedBecause(i).isPresent())
                        .mapToObj(problem.programs()::get)
                        .limit(2)
                        .toList();
        assertThat(shut).isNotEmpty();
        String numbers =
                shut.stream()
                        .map(program -> program.id().value())
                        .collect(Collectors.joining("\n"));
        Judgment judgment = judged(NEWARK + "\n" + numbers);
        assertThat(judgment.waste().programs())
                .filteredOn(wasted -> shut.contains(wasted.program()))
                .hasSameSizeAs(shut)
                .allSatisfy(wasted -> assertThat(wasted.closed()).isNotBlank());
        assertThat(judgment.yours().matchChance()).isEqualTo(judged(NEWARK).yours().matchChance());
    }

    @Test
    void theBestListHasNothingToSwap() {
        String best =
                judged(POOR).best().programs().stream()
                        .map(entry -> entry.program().id().value())
                        .collect(Collectors.joining("\n"));
        Judgment judgment = judged(best);
        assertThat(judgment.swaps())
                .allSatisfy(swap -> assertThat(swap.valueGain()).isLessThan(0.01));
        assertThat(judgment.cheaper().savedUsd()).isLessThanOrEqualTo(60);
    }

    @Test
    void saysWhatToMendBeforeItJudges() {
        assertThat(JUDGE.judge("nothing like it", Invented.US_IMG, RealWorld.SEASON))
                .isInstanceOf(JudgeOutcome.NothingFound.class);
        assertThat(
                        JUDGE.judge(
                                NEWARK,
                                Invented.US_IMG.with("background.school", "moon"),
                                RealWorld.SEASON))
                .isInstanceOf(JudgeOutcome.ToMend.class);
    }
}

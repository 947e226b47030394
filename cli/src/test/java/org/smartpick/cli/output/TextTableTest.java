package org.smartpick.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class TextTableTest {

    @Test
    void alignsColumnsAndFigures() {
        TextTable table =
                TextTable.of(left("Name"), right("Fee")).add("A", "11").add("Abcdef", "30");

        assertThat(table.lines(80)).containsExactly("Name    Fee", "A        11", "Abcdef   30");
    }

    @Test
    void hasNoHeadWithoutTitles() {
        assertThat(TextTable.of(left(""), left("")).add("a", "b").lines(80))
                .containsExactly("a  b");
    }

    @Test
    void cutsOnlyTheColumnsThatGiveWay() {
        TextTable table =
                TextTable.of(left("Id"), givesWay("Program"))
                        .add("1400500001", "A program with a rather long name");

        assertThat(table.lines(24))
                .containsExactly("Id          Program", "1400500001  A program w…");
    }

    @Test
    void keepsWholeColumnsWholeEvenInANarrowPlace() {
        TextTable table =
                TextTable.of(left("Id"), givesWay("Program"))
                        .add("1400500001", "Internal Medicine");

        assertThat(table.lines(5)).element(1).isEqualTo("1400500001  Interna…");
    }

    @Test
    void countsLettersNotBytes() {
        TextTable table =
                TextTable.of(left("City"), right("n")).add("Bayamón", "1").add("Ponce", "2");

        assertThat(table.lines(80)).containsExactly("City     n", "Bayamón  1", "Ponce    2");
    }

    @Test
    void refusesARowWithAnotherNumberOfCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTable.of(left("a")).add("1", "2"))
                .withMessageContaining("2 cells for 1 columns");
    }

    @Test
    void linesNeverExceedAWidthThatIsPossible() {
        Generator<List<String>> cells = Generator.lists(Generator.texts("abc é", 0, 60), 1, 20);
        Property.forAll(Generator.zip(cells, Generator.ints(30, 200), List::<Object>of))
                .holds(pair -> {
                    @SuppressWarnings("unchecked")
                    List<String> texts = (List<String>) pair.getFirst();
                    int width = (Integer) pair.get(1);
                    TextTable table = TextTable.of(givesWay("Program"), right("Figure"));
                    texts.forEach(text -> table.add(text, "12"));
                    assertThat(table.lines(width))
                            .allSatisfy(
                                    line -> assertThat(line.length()).isLessThanOrEqualTo(width));
                    assertThat(table.lines(width)).hasSize(texts.size() + 1);
                });
    }
}

package org.smartpick.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of the house over the compiled rooms. What may use what stands in [Room#ALL].
class ArchitectureTest {

    private static final ArrowRules RULES = new ArrowRules("org.smartpick");

    private static JavaClasses product;

    @BeforeAll
    static void readTheRooms() {
        product =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.smartpick");
    }

    static Stream<Room> rooms() {
        return Room.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void arrowsPointOnlyWhereTheListAllows(Room room) {
        RULES.arrowsOf(room).check(product);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void partsOfARoomHaveNoCycle(Room room) {
        RULES.partsHaveNoCycle(room).check(product);
    }

    @Test
    void everyRoomIsListed() {
        RULES.everyRoomIsListed().check(product);
        assertThat(rooms().map(Room::name))
                .as("every listed room has classes here, so that no rule runs on nothing")
                .allMatch(name -> product.containPackage("org.smartpick." + name));
    }

    @Test
    void enginesNeverImportOneAnotherAndTheGroundUsesNothing() {
        for (Room room : Room.ALL) {
            if (Room.ENGINES.contains(room.name())) {
                assertThat(room.uses()).as(room.name()).doesNotContainAnyElementsOf(Room.ENGINES);
            }
            if (Room.GROUND.contains(room.name())) {
                assertThat(room.uses()).as(room.name()).isEmpty();
                assertThat(room.libraries()).as(room.name()).isEmpty();
            }
            assertThat(room.uses()).as(room.name()).doesNotContain("testkit", "app", room.name());
        }
    }

    @Test
    void roomsHaveNoCycle() {
        RULES.roomsHaveNoCycle().check(product);
    }

    @Test
    void nothingInTheProductCallsOut() {
        RULES.nothingCallsOut().check(product);
        assertThat(Room.CALLERS)
                .as("every listed caller is there, so that no name stands open for another class")
                .containsExactly("org.smartpick.roleplay.ModelServer")
                .allMatch(product::contain);
    }

    @Test
    void theWordsStayPure() {
        RULES.theWordsStayPure().check(product);
    }

    @Test
    void clocksAreHandedIn() {
        RULES.clocksAreHandedIn().check(product);
    }

    @Test
    void chanceIsHandedIn() {
        RULES.chanceIsHandedIn().check(product);
    }
}

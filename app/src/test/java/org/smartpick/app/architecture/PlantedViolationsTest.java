package org.smartpick.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule of [ArrowRules] is seen to fail on a class that breaks it: a rule that cannot fail
/// guards nothing.
class PlantedViolationsTest {

    private static final ArrowRules RULES = new ArrowRules("org.smartpick.planted");
    private static final JavaClasses CROOKED =
            new ClassFileImporter().importPackages("org.smartpick.planted");

    private static List<String> breaches(ArchRule rule) {
        return rule.evaluate(CROOKED).getFailureReport().getDetails();
    }

    private static Room room(String name) {
        return Room.ALL.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void seesAnEngineThatImportsAnEngine() {
        assertThat(breaches(RULES.arrowsOf(room("catalog"))))
                .anyMatch(text -> text.contains("portfolio.Picker"));
        assertThat(breaches(RULES.arrowsOf(room("portfolio"))))
                .anyMatch(text -> text.contains("catalog.Listing"));
    }

    @Test
    void seesALibraryInTheWords() {
        assertThat(breaches(RULES.arrowsOf(room("domain"))))
                .anyMatch(text -> text.contains("org.assertj"));
    }

    @Test
    void seesACircle() {
        assertThat(breaches(RULES.roomsHaveNoCycle()))
                .anyMatch(text -> text.contains("Cycle detected"));
        ArrowRules oneRoom = new ArrowRules("org.smartpick");
        Room house = new Room("planted", List.of(), List.of());
        assertThat(breaches(oneRoom.partsHaveNoCycle(house)))
                .anyMatch(text -> text.contains("Cycle detected"));
    }

    @Test
    void seesCallsToTheOutside() {
        assertThat(breaches(RULES.nothingCallsOut()))
                .anyMatch(text -> text.contains("java.net.URL.openStream"))
                .anyMatch(text -> text.contains("java.net.http.HttpClient"))
                .anyMatch(text -> text.contains("planted.roleplay.ModelServer"));
    }

    @Test
    void seesAFileReadInTheWords() {
        assertThat(breaches(RULES.theWordsStayPure()))
                .anyMatch(text -> text.contains("java.nio.file.Files"));
    }

    @Test
    void seesTheMachinesClockAndHiddenChance() {
        assertThat(breaches(RULES.clocksAreHandedIn()))
                .anyMatch(text -> text.contains("LocalDate.now"));
        assertThat(breaches(RULES.chanceIsHandedIn()))
                .anyMatch(text -> text.contains("Math.random"));
    }

    @Test
    void seesAnUnlistedRoom() {
        ArrowRules elsewhere = new ArrowRules("org.smartpick");
        assertThat(breaches(elsewhere.everyRoomIsListed())).isNotEmpty();
    }
}

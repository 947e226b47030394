package org.smartpick.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The size law and the laws of writing over every file of the repository.
class SourceLawTest {

    /// The last handlers of the doors, where a mistake of ours ends in a sentence and a short code.
    private static final Set<String> LAST_HANDLERS = Set.of();

    private static List<SourceFile> files;

    @BeforeAll
    static void readTheRepository() {
        files = SourceFile.listAll(SourceFile.findRoot());
    }

    @Test
    void findsTheSourcesOfEveryRoom() {
        for (Room room : Room.ALL) {
            assertThat(files)
                    .as(room.name())
                    .anyMatch(f -> f.path().startsWith(room.name() + "/src/main/java/"));
        }
    }

    @Test
    void filesAreShort() {
        assertThat(SourceRules.longFiles(files)).isEmpty();
    }

    @Test
    void packagesHoldFewFiles() {
        assertThat(SourceRules.fullPackages(files)).isEmpty();
    }

    @Test
    void packagesAreNamedForWhatTheyHold() {
        assertThat(SourceRules.vaguePackages(files)).isEmpty();
    }

    @Test
    void everyPackageRefusesNull() {
        assertThat(SourceRules.uncheckedNulls(files)).isEmpty();
    }

    @Test
    void methodsAreShort() {
        assertThat(SourceRules.longMethods(files)).isEmpty();
    }

    @Test
    void parameterListsAreShort() {
        assertThat(SourceRules.longParameterLists(files)).isEmpty();
    }

    @Test
    void publicMethodsTakeNoBoolean() {
        assertThat(SourceRules.flagParameters(files)).isEmpty();
    }

    @Test
    void publicTypesAreDocumented() {
        assertThat(SourceRules.undocumentedTypes(files)).isEmpty();
    }

    @Test
    void publicMethodsAreDocumented() {
        assertThat(SourceRules.undocumentedMethods(files)).isEmpty();
    }

    @Test
    void fieldsAreFinalOrSayWhyNot() {
        assertThat(SourceRules.changingFields(files)).isEmpty();
    }

    @Test
    void onlyTheLastHandlersCatchEverything() {
        assertThat(SourceRules.wideCatches(files, LAST_HANDLERS)).isEmpty();
    }

    @Test
    void looseEndsCarryANumber() {
        assertThat(SourceRules.looseEnds(files)).isEmpty();
    }
}

package org.smartpick.domain.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;

class FactSheetTest {
    private static final Provenance SOURCE =
            Provenance.bundled("re2020", AsOf.of(2020), Confidence.B);

    @Test
    void whatNobodyStatedIsUnknown() {
        FactSheet sheet =
                FactSheet.builder()
                        .put(FactKey.MIN_STEP2, Fact.known(220, SOURCE))
                        .put(FactKey.VISA_J1, Fact.unknown())
                        .build();
        assertThat(sheet.get(FactKey.MIN_STEP2).findValue()).contains(220);
        assertThat(sheet.get(FactKey.VISA_J1).isKnown()).isFalse();
        assertThat(sheet.get(FactKey.LETTERS)).isEqualTo(Fact.unknown());
        assertThat(sheet.size()).isEqualTo(1);
    }

    @Test
    void aChangedSheetLeavesTheFirstAlone() {
        FactSheet first = FactSheet.builder().put(FactKey.LETTERS, Fact.known(3, SOURCE)).build();
        FactSheet changed = first.with(FactKey.LETTERS, Fact.known(4, SOURCE));
        assertThat(first.get(FactKey.LETTERS).findValue()).contains(3);
        assertThat(changed.get(FactKey.LETTERS).findValue()).contains(4);
        assertThat(changed.with(FactKey.LETTERS, Fact.unknown())).isEqualTo(FactSheet.empty());
    }

    @Test
    void everyFactHasANameOfItsOwnAndIsFoundByIt() {
        HashSet<String> names = new HashSet<>();
        for (FactKey<?> key : FactKey.all()) {
            assertThat(names.add(key.name())).as(key.name()).isTrue();
            assertThat(FactKey.findByName(key.name())).contains(key);
            assertThat(key.label()).isNotBlank();
            assertThat(key.form().hint()).isNotBlank();
        }
        assertThat(FactKey.findByName("img_friendly")).isEmpty();
    }
}

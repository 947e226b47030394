package org.smartpick.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.BundledCatalog;
import org.smartpick.catalog.Catalog;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;

/// Searches of the bundled catalog; the counts were taken from the files with another program.
final class ProgramSearchTest {
    private static final Specialty MEDICINE = Specialty.of("Internal Medicine");
    private final Catalog catalog = BundledCatalog.get();

    private static ProgramQuery.Where in(UsState... states) {
        return new ProgramQuery.Where(Set.of(states), Set.of(), Reach.anywhere());
    }

    private int count(ProgramQuery query) {
        return catalog.search(query).total();
    }

    @Test
    void findsAllProgramsOfASpecialty() {
        assertThat(catalog.search(ProgramQuery.of(MEDICINE)).programs())
                .hasSize(686)
                .allMatch(program -> program.specialty().equals(MEDICINE));
        assertThat(count(ProgramQuery.all())).isEqualTo(5957);
    }

    @Test
    void narrowsToStatesAndDivisions() {
        assertThat(count(ProgramQuery.of(MEDICINE).withWhere(in(UsState.NJ)))).isEqualTo(29);
        ProgramQuery.Where division =
                new ProgramQuery.Where(
                        Set.of(), Set.of(CensusDivision.MIDDLE_ATLANTIC), Reach.anywhere());
        assertThat(count(ProgramQuery.of(MEDICINE).withWhere(division)))
                .isEqualTo(131)
                .isEqualTo(
                        count(
                                ProgramQuery.of(MEDICINE)
                                        .withWhere(in(UsState.NJ, UsState.NY, UsState.PA))));
    }

    @Test
    void neverTakesUnknownForNo() {
        ProgramQuery stated =
                ProgramQuery.of(MEDICINE)
                        .withWhere(in(UsState.NJ))
                        .withWhat(
                                ProgramQuery.What.anything()
                                        .withSpecialties(Set.of(MEDICINE))
                                        .withVisas(Set.of(Visa.J1)))
                        .withUnknowns(UnknownFacts.LEAVE_OUT);
        assertThat(count(stated)).isEqualTo(13);
        assertThat(count(stated.withUnknowns(UnknownFacts.KEEP))).isEqualTo(13 + 4);
    }

    @Test
    void findsTypesVendorsFellowshipsAndUnfilledPositions() {
        ProgramQuery.What anything = ProgramQuery.What.anything();
        ProgramQuery known = ProgramQuery.all().withUnknowns(UnknownFacts.LEAVE_OUT);
        assertThat(count(known.withWhat(anything.withTypes(Set.of(ProgramType.UNIVERSITY)))))
                .isEqualTo(1949);
        ProgramQuery.What medicine = anything.withSpecialties(Set.of(MEDICINE));
        assertThat(count(known.withWhat(medicine.withEhrVendors(Set.of("Epic"))))).isEqualTo(179);
        assertThat(count(known.withWhat(medicine.withInformatics(Informatics.AT_INSTITUTION))))
                .isEqualTo(63);
        assertThat(count(known.withWhat(anything.withUnfilled(Unfilled.since(2024)))))
                .isEqualTo(88);
        assertThat(catalog.listEhrVendors()).containsExactly("Epic", "MEDITECH", "Oracle Health");
    }

    @Test
    void sortsSizesIntoBands() {
        ProgramQuery known = ProgramQuery.of(MEDICINE).withUnknowns(UnknownFacts.LEAVE_OUT);
        int bands = 0;
        for (SizeWish size : List.of(SizeWish.SMALL, SizeWish.MEDIUM, SizeWish.LARGE)) {
            bands += count(known.withWhat(known.what().withSizes(Set.of(size))));
        }
        long sized =
                catalog.programs().stream()
                        .filter(program -> program.specialty().equals(MEDICINE))
                        .filter(program ->
                                program.fact(FactKey.FIRST_YEAR_POSITIONS).isKnown()
                                        || program.fact(FactKey.QUOTA).isKnown())
                        .count();
        assertThat(bands).isEqualTo((int) sized);
        assertThat(count(known.withWhat(known.what().withSizes(Set.of(SizeWish.ANY)))))
                .isEqualTo(686);
    }

    @Test
    void looksForEveryWordInAnyOrder() {
        assertThat(count(ProgramQuery.all().withText("kerkorian family medicine"))).isEqualTo(2);
        assertThat(count(ProgramQuery.all().withText("  MEDICINE   kerkorian,family ")))
                .isEqualTo(2);
        assertThat(catalog.search(ProgramQuery.all().withText("1007040C0")).programs())
                .extracting(Program::name)
                .containsExactly("University of Alabama Medical Center Program");
        assertThat(count(ProgramQuery.all().withText("corewell health - grand rapids")))
                .isPositive();
        assertThat(count(ProgramQuery.all().withText("zzzz"))).isZero();
    }

    @Test
    void measuresDistanceFromACity() {
        Place newark = catalog.findPlace("NEWARK", UsState.NJ).orElseThrow();
        ProgramQuery near =
                ProgramQuery.of(MEDICINE)
                        .withWhere(
                                new ProgramQuery.Where(
                                        Set.of(), Set.of(), Reach.within(newark.point(), 30)))
                        .withSort(ProgramSort.DISTANCE);
        List<Program> found = catalog.search(near).programs();
        assertThat(found).isNotEmpty().allMatch(program -> miles(newark, program) <= 30);
        assertThat(found).extracting(program -> miles(newark, program)).isSorted();
        assertThat(found.getFirst().identity().city()).isEqualTo("Newark");
    }

    private static double miles(Place place, Program program) {
        GeoPoint point = program.identity().place().findValue().orElseThrow();
        return place.point().distanceMiles(point);
    }

    @Test
    void knowsACityByItsBeginning() {
        assertThat(catalog.listPlaces("new y", 3))
                .first()
                .extracting(Place::label)
                .isEqualTo("New York, NY");
        assertThat(catalog.listPlaces("", 5)).hasSize(5);
        assertThat(catalog.findPlace("Nowhere", UsState.FL)).isEmpty();
    }

    @Test
    void givesPageAfterPageWithoutGapOrRepeat() {
        ProgramQuery query =
                ProgramQuery.of(MEDICINE).withWhere(in(UsState.NJ)).withSort(ProgramSort.SIZE);
        List<Program> whole = catalog.search(query).programs();
        List<Program> first = catalog.search(query.withPage(new PageRequest(1, 20))).programs();
        List<Program> second = catalog.search(query.withPage(new PageRequest(2, 20))).programs();
        assertThat(first).hasSize(20).isEqualTo(whole.subList(0, 20));
        assertThat(second).hasSize(9).isEqualTo(whole.subList(20, 29));
        ProgramPage beyond = catalog.search(query.withPage(new PageRequest(3, 20)));
        assertThat(beyond.programs()).isEmpty();
        assertThat(beyond.total()).isEqualTo(29);
        assertThat(beyond.pages()).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatThrownBy(() -> new PageRequest(0, 10)).hasMessageContaining("page 0");
        assertThatThrownBy(() -> new PageRequest(1, 10_001)).hasMessageContaining("10001");
        assertThatThrownBy(() -> Reach.within(new GeoPoint(0, 0), 0))
                .hasMessageContaining("0 miles");
        assertThatThrownBy(() -> ProgramQuery.all().withText("x".repeat(201)))
                .hasMessageContaining("201");
        assertThat(ProgramQuery.all().withText("x".repeat(200)).text()).hasSize(200);
    }
}

package org.smartpick.advice;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.SpecialtyProfile;
import org.smartpick.catalog.published.SeasonTables;
import org.smartpick.catalog.rules.ProgramRules;
import org.smartpick.catalog.search.Place;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.SignalAllowance;

/// The shelf over the bundled catalog: corrections from the workspace lie over the edition.
///
/// Safe for use by several threads; a change makes a new catalog and leaves readers of the old one
/// alone.
public final class CatalogShelf implements Shelf {
    private final SeasonTables seasons;
    private final WorkspaceStore store;
    private volatile State state; // replaced as a whole by a correction

    /// One state of knowledge.
    ///
    /// @param revision number of the state
    /// @param catalog the catalog with corrections
    /// @param open programs one could apply to, by specialty
    private record State(long revision, Catalog catalog, Map<Specialty, List<Program>> open) {}

    /// @param bundled the catalog as the edition has it
    /// @param seasons fees and signals as published
    /// @param store where corrections are kept
    public CatalogShelf(Catalog bundled, SeasonTables seasons, WorkspaceStore store) {
        this.seasons = seasons;
        this.store = store;
        this.state = state(0, corrected(bundled));
    }

    /// The catalog with the corrections in force.
    public Catalog catalog() {
        return state.catalog();
    }

    @Override
    public long revision() {
        return state.revision();
    }

    @Override
    public synchronized void refresh() {
        state = state(state.revision() + 1, corrected(state.catalog()));
    }

    @Override
    public Optional<Program> find(AcgmeId id) {
        return catalog().find(id);
    }

    @Override
    public List<Program> openPrograms(Specialty specialty) {
        return state.open().getOrDefault(specialty, List.of());
    }

    @Override
    public List<Specialty> specialties() {
        return state.open().keySet().stream().sorted().toList();
    }

    @Override
    public List<Specialty> firstYearSpecialties() {
        return specialties().stream().filter(this::fromFirstYear).toList();
    }

    private boolean fromFirstYear(Specialty specialty) {
        return catalog()
                .specialties()
                .find(specialty)
                .map(profile -> profile.training().kind())
                .filter(SpecialtyProfile.Kind.CATEGORICAL::equals)
                .isPresent();
    }

    @Override
    public Specialty nearestSpecialty(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return specialties().stream()
                .min(
                        Comparator.comparingInt(specialty ->
                                NearestName.distance(
                                        wanted, specialty.name().toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    @Override
    public Optional<GeoPoint> findPlace(String city, UsState state) {
        return catalog().findPlace(city, state).map(Place::point);
    }

    @Override
    public List<RuleFinding> rules(Program program, Applicant applicant, Season season) {
        return ProgramRules.check(program, applicant, season);
    }

    /// ERAS fees also stand in for the other application services, whose fees no dataset holds: the
    /// schedule names the platform it was published for, so that a page can say so.
    @Override
    public FeeSchedule fees(Specialty specialty, Season season) {
        return seasons.findErasFees(season)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no edition holds application fees for the " + season));
    }

    @Override
    public Fact<Integer> attemptUsd(String examination) {
        return seasons.attemptUsd(examination);
    }

    @Override
    public Fact<Integer> onceUsd(String item, Season season) {
        return seasons.onceUsd(item, season);
    }

    @Override
    public List<SignalAllowance> signals(Season season) {
        return specialties().stream()
                .flatMap(specialty -> seasons.findSignals(specialty, season).stream())
                .toList();
    }

    @Override
    public SpecialtyProfile.Training training(Specialty specialty) {
        return catalog()
                .specialties()
                .find(specialty)
                .map(SpecialtyProfile::training)
                .orElse(
                        new SpecialtyProfile.Training(
                                SpecialtyProfile.Kind.UNKNOWN,
                                SpecialtyProfile.PreliminaryYear.UNKNOWN));
    }

    @Override
    public String platform(Specialty specialty) {
        return catalog()
                .specialties()
                .find(specialty)
                .flatMap(profile -> profile.application().findPlatform())
                .orElse("");
    }

    @Override
    public SortedMap<String, String> editions() {
        return new TreeMap<>(catalog().editions());
    }

    private Catalog corrected(Catalog catalog) {
        return catalog.withCorrections(store.listCorrections());
    }

    private static State state(long revision, Catalog catalog) {
        Map<Specialty, List<Program>> open =
                catalog.programs().stream()
                        .filter(program ->
                                entry(catalog, program)
                                        && program.identity().listed().findValue().orElse(true))
                        .sorted(Comparator.comparing(Program::id))
                        .collect(
                                Collectors.groupingBy(
                                        Program::specialty,
                                        TreeMap::new,
                                        Collectors.toUnmodifiableList()));
        return new State(revision, catalog, Collections.unmodifiableMap(open));
    }

    /// Whether one can enter the program from medical school: not after another residency.
    private static boolean entry(Catalog catalog, Program program) {
        return catalog.specialties()
                .find(program.specialty())
                .map(profile -> profile.training().kind() != SpecialtyProfile.Kind.INDEPENDENT)
                .orElse(true);
    }
}

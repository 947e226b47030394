package org.smartpick.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.catalog.internal.Directory;
import org.smartpick.catalog.internal.DirectoryReader;
import org.smartpick.catalog.internal.IssueFinder;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.search.Place;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.catalog.search.ProgramSearch;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.InformaticsFellowship;
import org.smartpick.domain.program.Program;

/// All the programs we know, each fact with its source, year and doubt; the door of this room.
///
/// A catalog never changes. Corrections give another catalog that shares everything that was not
/// corrected. It may be used by any number of threads.
public final class Catalog {
    static final String DATASET = "directory";

    private final Map<String, String> editions;
    private final Map<String, SourceNote> sources;
    private final Specialties specialties;
    private final List<Program> programs;
    private final Map<AcgmeId, Program> byId;
    private final Supplier<ProgramSearch> search;
    private final List<InformaticsFellowship> fellowships;
    private final Supplier<List<DataIssue>> issues;
    private final Corrected corrected;

    /// The programs as the edition has them and the corrections that lie over it.
    private record Corrected(
            Map<AcgmeId, Program> bundled, List<Correction> applied, List<Correction> unused) {}

    private Catalog(Builder parts, List<Program> programs, Corrected corrected) {
        this.editions = parts.editions;
        this.sources = parts.sources;
        this.specialties = parts.specialties;
        this.fellowships = parts.fellowships;
        this.issues = parts.issues;
        this.programs = List.copyOf(programs);
        this.byId = byId(programs);
        this.search = Once.of(() -> ProgramSearch.over(this.programs));
        this.corrected = corrected;
    }

    /// What all catalogs over the same edition share.
    private record Builder(
            Map<String, String> editions,
            Map<String, SourceNote> sources,
            Specialties specialties,
            List<InformaticsFellowship> fellowships,
            Supplier<List<DataIssue>> issues) {}

    /// The catalog that ships with the product.
    ///
    /// @throws org.smartpick.catalog.dataset.CatalogException when a bundled file is missing or
    ///   damaged
    public static Catalog bundled() {
        return load(Datasets.bundled());
    }

    /// Loads the directory; where that dataset was taken out, a catalog without programs.
    ///
    /// @throws org.smartpick.catalog.dataset.CatalogException when a file is missing or damaged
    public static Catalog load(Datasets datasets) {
        Specialties specialties = Specialties.read(datasets);
        Optional<Dataset> dataset = datasets.find(DATASET);
        if (dataset.isEmpty()) {
            Builder nothing =
                    new Builder(datasets.editions(), Map.of(), specialties, List.of(), List::of);
            return new Catalog(nothing, List.of(), new Corrected(Map.of(), List.of(), List.of()));
        }
        Directory directory = DirectoryReader.read(dataset.get(), specialties.byDirectoryName());
        Builder parts =
                new Builder(
                        datasets.editions(),
                        dataset.get().sources(),
                        specialties,
                        directory.fellowships(),
                        Once.of(() -> IssueFinder.find(directory)));
        Map<AcgmeId, Program> bundled = byId(directory.programs());
        return new Catalog(
                parts, directory.programs(), new Corrected(bundled, List.of(), List.of()));
    }

    private static Map<AcgmeId, Program> byId(List<Program> programs) {
        Map<AcgmeId, Program> byId = HashMap.newHashMap(programs.size());
        programs.forEach(program -> byId.put(program.id(), program));
        return byId;
    }

    /// All programs in the order of the edition.
    public List<Program> programs() {
        return programs;
    }

    /// The program of this number.
    public Optional<Program> find(AcgmeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The program of this number.
    ///
    /// @throws NoSuchElementException when the catalog does not have it
    public Program get(AcgmeId id) {
        return find(id).orElseThrow(
                        () -> new NoSuchElementException("the catalog has no program " + id));
    }

    /// A page of the programs that fit.
    public ProgramPage search(ProgramQuery query) {
        return search.get().find(query);
    }

    /// The city of this name, in any case and without regard to accents.
    public Optional<Place> findPlace(String city, UsState state) {
        return search.get().findPlace(city, state);
    }

    /// Cities that start with these letters, those with most programs first.
    public List<Place> listPlaces(String start, int most) {
        return search.get().listPlaces(start, most);
    }

    /// Vendors of health records that the catalog names.
    public List<String> listEhrVendors() {
        return search.get().listEhrVendors();
    }

    /// All clinical informatics fellowships.
    public List<InformaticsFellowship> fellowships() {
        return fellowships;
    }

    /// Names of the specialties and how one applies to each.
    public Specialties specialties() {
        return specialties;
    }

    /// Edition in use, by dataset: part of every result.
    public Map<String, String> editions() {
        return editions;
    }

    /// The source with this key, as a fact's provenance names it. A row may name several with `|`
    /// between them.
    public Optional<SourceNote> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /// Everything that is wrong with the edition, as far as we can tell; looked for on first use.
    public List<DataIssue> issues() {
        return issues.get();
    }

    /// A catalog in which these corrections lie over the edition, instead of those that lay over it
    /// before.
    ///
    /// Of several corrections of one fact the latest holds; of two on the same day the later one in
    /// the list. A correction that cannot be used is kept aside, not refused: the file it came from
    /// may be older than the edition.
    public Catalog withCorrections(List<Correction> corrections) {
        CorrectionLayer layer = CorrectionLayer.over(corrected.bundled(), corrections);
        List<Program> changed =
                programs.stream()
                        .map(program ->
                                layer.apply(
                                        corrected.bundled().getOrDefault(program.id(), program)))
                        .toList();
        Builder parts = new Builder(editions, sources, specialties, fellowships, issues);
        return new Catalog(
                parts,
                changed,
                new Corrected(corrected.bundled(), layer.applied(), layer.unused()));
    }

    /// Corrections that lie over the edition, oldest first.
    public List<Correction> corrections() {
        return corrected.applied();
    }

    /// Corrections without effect: of programs that this edition does not have, of facts or values
    /// that cannot be read.
    public List<Correction> unusedCorrections() {
        return corrected.unused();
    }

    /// The program as the edition has it, without corrections.
    public Optional<Program> findBundled(AcgmeId id) {
        return Optional.ofNullable(corrected.bundled().get(id));
    }
}

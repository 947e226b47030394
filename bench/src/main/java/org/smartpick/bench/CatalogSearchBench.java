package org.smartpick.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.catalog.search.Visa;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.Specialty;

/// Searches over the whole catalog, warm. Promised: a filtered search under 5 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CatalogSearchBench {

    private final Catalog catalog = Catalog.bundled();

    private final ProgramQuery filtered =
            ProgramQuery.all()
                    .withText("university")
                    .withWhere(
                            new ProgramQuery.Where(
                                    Set.of(),
                                    Set.of(CensusDivision.MIDDLE_ATLANTIC),
                                    ProgramQuery.Where.anywhere().reach()))
                    .withWhat(
                            ProgramQuery.What.anything()
                                    .withSpecialties(Set.of(Specialty.of("Internal Medicine")))
                                    .withVisas(Set.of(Visa.J1)));

    private final ProgramQuery everything = ProgramQuery.all();

    /// A search that finds nothing would measure nothing.
    @Setup
    public void refuseAnEmptyAnswer() {
        if (filters().total() == 0) {
            throw new IllegalStateException("the filtered search finds no program");
        }
    }

    /// Words, specialty, division and visa together.
    @Benchmark
    public ProgramPage filters() {
        return catalog.search(filtered);
    }

    /// The first page of all programs by name.
    @Benchmark
    public ProgramPage listsAll() {
        return catalog.search(everything);
    }
}

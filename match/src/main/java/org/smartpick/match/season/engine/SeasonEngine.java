package org.smartpick.match.season.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.ObjIntConsumer;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonRunner;

/// A way to run seasons that needs libraries of its own, for example on many machines. Engines are
/// found on the class path; the program itself brings none, its own threads are
/// [ThreadedSeasonRunner].
public interface SeasonEngine {

    /// The engines on the class path.
    static List<SeasonEngine> listAll() {
        return ServiceLoader.load(SeasonEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /// Its name, in small letters.
    String name();

    /// Starts it.
    ///
    /// @throws IllegalStateException when the machines cannot be reached
    Running start(Wish wish);

    /// What is wished of an engine.
    ///
    /// @param master where it runs, in the engine's own words
    /// @param parts into how many parts the seasons are cut, from 1; a lost part is run again
    /// @param progress is told now and then how many parts of how many are done
    record Wish(String master, int parts, ObjIntConsumer<Integer> progress) {
        /// Refuses less than one part.
        public Wish {
            if (parts < 1) {
                throw new IllegalArgumentException(parts + " parts");
            }
        }
    }

    /// An engine that runs; to be closed.
    interface Running extends SeasonRunner, AutoCloseable {

        /// Runs seasons and leaves one row for each season, market and applicant type, and one for
        /// each couple count, as Parquet; nothing comes back to this machine but a count.
        ///
        /// @param folder where the files go; must not exist
        /// @return how many seasons were written
        long write(Nation nation, Plan plan, Path folder);

        @Override
        void close();
    }
}

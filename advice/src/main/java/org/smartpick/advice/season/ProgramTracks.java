package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;
import org.smartpick.match.season.TrackPurpose;
import org.smartpick.match.season.Tracks;
import org.smartpick.stats.RandomStream;

/// The tracks of a nation: the catalog's programs with positions that add up to the published ones.
///
/// A program has the positions of its newest year known; where none is known, those of another
/// program of the market, drawn at random. Then all are scaled to the published positions of the
/// market, at least one each (largest remainders). A market without programs in the catalog gets
/// invented ones of three positions.
final class ProgramTracks {
    private static final int INVENTED_SIZE = 3;
    private static final double UNIVERSITY = 0.5;
    private static final double SIZE = 0.25;
    private static final double OPEN = -1.5;
    private static final double OWN = 0.6;

    private final Map<String, List<Program>> bySpecialty = new HashMap<>();
    private final long seed;
    private final List<Row> rows = new ArrayList<>();

    /// A track; `program` is empty where the catalog has none.
    record Row(List<Program> program, int market, int quota, double pull, int division) {}

    ProgramTracks(List<Program> programs, long seed) {
        this.seed = seed;
        for (Program program : programs) {
            bySpecialty
                    .computeIfAbsent(program.specialty().name(), s -> new ArrayList<>())
                    .add(program);
        }
    }

    List<Row> rows() {
        return rows;
    }

    Tracks build(List<MarketFigures> markets) {
        for (int market = 0; market < markets.size(); market++) {
            add(market, markets.get(market));
        }
        int size = rows.size();
        String[] programs = new String[size];
        int[] market = new int[size];
        int[] quota = new int[size];
        float[] pull = new float[size];
        byte[] division = new byte[size];
        for (int i = 0; i < size; i++) {
            Row row = rows.get(i);
            programs[i] = row.program().isEmpty() ? "" : row.program().getFirst().id().toString();
            market[i] = row.market();
            quota[i] = row.quota();
            pull[i] = (float) row.pull();
            division[i] = (byte) row.division();
        }
        return new Tracks(programs, market, quota, pull, division);
    }

    private void add(int number, MarketFigures market) {
        RandomStream random =
                RandomStream.of(seed, "tracks " + market.specialty() + market.purpose());
        List<Program> programs = candidates(market, random);
        int size =
                programs.isEmpty()
                        ? Math.max(1, market.positions() / INVENTED_SIZE)
                        : Math.min(programs.size(), market.positions());
        double[] wanted = new double[size];
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            OptionalInt quota =
                    programs.isEmpty()
                            ? OptionalInt.of(INVENTED_SIZE)
                            : newest(programs.get(i), market.purpose());
            wanted[i] = quota.orElse(-1);
            quota.ifPresent(known::add);
        }
        for (int i = 0; i < size; i++) {
            if (wanted[i] < 0) {
                wanted[i] = known.isEmpty() ? 1 : known.get(random.below(known.size()));
            }
        }
        int[] quotas = scale(wanted, market.positions());
        for (int i = 0; i < size; i++) {
            List<Program> program = programs.isEmpty() ? List.of() : List.of(programs.get(i));
            int division =
                    program.isEmpty()
                            ? random.below(9)
                            : program.getFirst().state().division().ordinal();
            rows.add(
                    new Row(
                            program,
                            number,
                            quotas[i],
                            pull(program, quotas[i], random),
                            division));
        }
    }

    /// Programs of the market: those known to have such positions first, then as many others as
    /// there are positions left for.
    private List<Program> candidates(MarketFigures market, RandomStream random) {
        List<Program> all = bySpecialty.getOrDefault(market.specialty(), List.of());
        return switch (market.purpose()) {
            case CATEGORICAL ->
                    all.stream()
                            .filter(program ->
                                    newest(program, TrackPurpose.CATEGORICAL).isPresent()
                                            || newest(program, TrackPurpose.ADVANCED).isEmpty())
                            .toList();
            case ADVANCED -> withOrAny(all, market, random);
            case FIRST_YEAR ->
                    market.specialty().startsWith("Transitional")
                            ? all
                            : withOrAny(all, market, random);
        };
    }

    private static List<Program> withOrAny(
            List<Program> all, MarketFigures market, RandomStream random) {
        List<Program> with =
                all.stream()
                        .filter(program -> newest(program, market.purpose()).isPresent())
                        .toList();
        if (!with.isEmpty() || all.isEmpty()) {
            return with;
        }
        int wanted = Math.clamp(market.positions() / INVENTED_SIZE, 1, all.size());
        int[] order = random.order(all.size());
        List<Program> some = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            some.add(all.get(order[i]));
        }
        return some;
    }

    /// Positions for this purpose in the newest year known of the program; empty when none is
    /// known.
    static OptionalInt newest(Program program, TrackPurpose purpose) {
        int year =
                program.results().stream()
                        .filter(result -> fits(result, purpose))
                        .mapToInt(TrackResult::year)
                        .max()
                        .orElse(0);
        int sum =
                program.results().stream()
                        .filter(result -> result.year() == year && fits(result, purpose))
                        .mapToInt(TrackResult::quota)
                        .sum();
        return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private static boolean fits(TrackResult result, TrackPurpose purpose) {
        TrackKind kind = result.kind();
        return switch (purpose) {
            case CATEGORICAL -> kind == TrackKind.CATEGORICAL || kind == TrackKind.PRIMARY;
            case ADVANCED -> kind == TrackKind.ADVANCED;
            case FIRST_YEAR -> kind == TrackKind.PRELIMINARY;
        };
    }

    /// Whole numbers of at least one that are as the wanted ones and add up to `sum`.
    static int[] scale(double[] wanted, int sum) {
        int size = wanted.length;
        double total = 0;
        for (double value : wanted) {
            total += value;
        }
        int[] scaled = new int[size];
        int left = sum;
        List<Integer> order = new ArrayList<>();
        double[] rest = new double[size];
        for (int i = 0; i < size; i++) {
            double exact = wanted[i] * sum / total;
            scaled[i] = Math.max(1, (int) exact);
            rest[i] = exact - scaled[i];
            left -= scaled[i];
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -rest[i]).thenComparingInt(i -> i));
        for (int i = 0; left > 0; i = (i + 1) % size) {
            scaled[order.get(i)]++;
            left--;
        }
        for (int i = size - 1; left < 0; i = i == 0 ? size - 1 : i - 1) {
            if (scaled[order.get(i)] > 1) {
                scaled[order.get(i)]--;
                left++;
            }
        }
        return scaled;
    }

    private static double pull(List<Program> program, int quota, RandomStream random) {
        double pull = OWN * random.normal() + SIZE * Math.log(Math.max(1, quota) / 6.0);
        if (program.isEmpty()) {
            return pull;
        }
        if (program.getFirst().fact(FactKey.PROGRAM_TYPE) instanceof Fact.Known<ProgramType> known
                && known.value() == ProgramType.UNIVERSITY) {
            pull += UNIVERSITY;
        }
        int offered = program.getFirst().results().stream().mapToInt(TrackResult::quota).sum();
        int open = program.getFirst().results().stream().mapToInt(TrackResult::unfilled).sum();
        return offered == 0 ? pull : pull + OPEN * open / offered;
    }
}

package org.smartpick.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.catalog.Catalog;
import org.smartpick.prediction.openness.OpennessCoefficients;
import org.smartpick.prediction.openness.OpennessTarget;

/// The command `smartpick-train --figures FOLDER --out FOLDER [--seed NUMBER]`.
///
/// Reads figures by program from a folder of the person's own, fits the openness model and writes
/// `coefficients.csv`, `fits.csv` and `report.csv`. The same folder and seed give the same files,
/// byte for byte. Nothing of a program is written.
public final class TrainCommand {
    private static final long DEFAULT_SEED = 20_261_122L;

    private TrainCommand() {}

    /// Runs the command; exits with 2 when an argument is missing or wrong.
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        int figures = arguments.indexOf("--figures") + 1;
        int target = arguments.indexOf("--out") + 1;
        int seeded = arguments.indexOf("--seed") + 1;
        if (figures == 0 || target == 0 || Math.max(figures, target) >= arguments.size()) {
            err.println("usage: smartpick-train --figures FOLDER --out FOLDER [--seed NUMBER]");
            return 2;
        }
        Path from = Path.of(arguments.get(figures));
        Path to = Path.of(arguments.get(target));
        if (!Files.isReadable(from.resolve("program_facts.csv"))) {
            err.println(
                    "no readable program_facts.csv in "
                            + from
                            + "; see training/README.md for its columns");
            return 2;
        }
        long seed = seeded == 0 ? DEFAULT_SEED : Long.parseLong(arguments.get(seeded));
        ProgramFacts facts = ProgramFacts.read(path -> Files.newInputStream(from.resolve(path)));
        OpennessTrainer.Result result =
                new OpennessTrainer(Catalog.bundled().programs(), facts, seed).train();
        Files.createDirectories(to);
        Files.writeString(to.resolve("coefficients.csv"), coefficients(result.coefficients()));
        Files.writeString(to.resolve("fits.csv"), fits(result.coefficients(), seed));
        Files.writeString(to.resolve("report.csv"), report(result.report()));
        for (FoldReport row : result.report()) {
            if (row.specialty().equals("All Specialties")
                    || row.specialty().equals("Internal Medicine")) {
                out.printf(
                        Locale.ROOT,
                        "%-12s %-18s %5d programs left out, rank correlation %.3f%n",
                        row.target().key(),
                        row.specialty(),
                        row.programs(),
                        row.rankCorrelation());
            }
        }
        return 0;
    }

    private static String coefficients(OpennessCoefficients coefficients) {
        StringBuilder text = new StringBuilder("target,feature,mean,sd,weight\n");
        for (OpennessTarget target : OpennessTarget.values()) {
            for (OpennessCoefficients.Term term :
                    coefficients.terms().getOrDefault(target, List.of())) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%s,\"%s\",%.6f,%.6f,%.6f%n",
                                target.key(),
                                term.feature().replace("\"", "'"),
                                term.mean(),
                                term.sd(),
                                term.weight()));
            }
        }
        return text.toString();
    }

    private static String fits(OpennessCoefficients coefficients, long seed) {
        StringBuilder text =
                new StringBuilder("target,correlation,programs,level,spread,folds,seed\n");
        for (Map.Entry<OpennessTarget, OpennessCoefficients.Fit> entry :
                new java.util.TreeMap<>(coefficients.fits()).entrySet()) {
            OpennessCoefficients.Fit fit = entry.getValue();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%.4f,%d,%.2f,%.2f,%d,%d%n",
                            entry.getKey().key(),
                            fit.correlation(),
                            fit.programs(),
                            fit.level(),
                            fit.spread(),
                            OpennessTrainer.FOLDS,
                            seed));
        }
        return text.toString();
    }

    private static String report(List<FoldReport> rows) {
        StringBuilder text = new StringBuilder("target,specialty,programs,rank_correlation\n");
        for (FoldReport row : rows) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,%d,%.3f%n",
                            row.target().key(),
                            row.specialty(),
                            row.programs(),
                            row.rankCorrelation()));
        }
        return text.toString();
    }
}

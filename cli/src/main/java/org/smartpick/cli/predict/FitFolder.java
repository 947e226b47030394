package org.smartpick.cli.predict;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.prediction.fit.FitRun;
import org.smartpick.prediction.fit.GroupFit;
import org.smartpick.prediction.fit.Moment;
import org.smartpick.prediction.fit.SeasonFit;
import org.smartpick.prediction.fit.TraitPriors;
import org.smartpick.prediction.fit.Traits;

/// The folder of a run of the fit: its state while it runs, so that a stopped run goes on, and its
/// tables at the end.
final class FitFolder implements FitRun.Steps {
    private static final String STATE = "state.txt";
    private static final int BAR = 30;
    private static final List<String> NUMBERS =
            List.of("log_applications", "log_strength", "log_score_effect", "echo");

    private final Path folder;
    private final PrintWriter progress;
    private final int size;
    private final String digest;
    private final List<TraitPriors> rounds = new ArrayList<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private FitFolder(Path folder, PrintWriter progress, FitRun run) {
        this.folder = folder;
        this.progress = progress;
        size = run.size();
        digest = run.digest();
    }

    /// Opens the folder and takes up what an earlier run over the same figures left in it.
    static FitFolder open(Path folder, FitRun run, PrintWriter progress) throws IOException {
        Files.createDirectories(folder);
        FitFolder opened = new FitFolder(folder, progress, run);
        Path state = folder.resolve(STATE);
        List<String> lines = Files.exists(state) ? Files.readAllLines(state) : List.of();
        if (!lines.isEmpty() && lines.getFirst().equals(opened.digest)) {
            lines.subList(1, lines.size()).forEach(opened::restore);
            progress.println("Going on after " + opened.done() + " steps of an earlier run.");
        } else {
            Files.writeString(state, opened.digest + "\n");
        }
        return opened;
    }

    private void restore(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells[0].equals("round") && cells.length == 18) {
            List<TraitPriors.Prior> priors = new ArrayList<>();
            for (int i = 2; i < cells.length; i += 2) {
                priors.add(
                        new TraitPriors.Prior(
                                Double.parseDouble(cells[i]), Double.parseDouble(cells[i + 1])));
            }
            rounds.add(
                    new TraitPriors(
                            TraitPriors.TypePriors.of(priors.subList(0, 4)),
                            TraitPriors.TypePriors.of(priors.subList(4, 8))));
        } else if (cells[0].equals("group") && cells.length > 2) {
            groups.put(cells[1], List.of(cells).subList(2, cells.length));
        }
    }

    private int done() {
        return rounds.size() + groups.size();
    }

    @Override
    public TraitPriors restored(int round) {
        return round == 0 ? TraitPriors.wide() : rounds.get(round - 1);
    }

    @Override
    public int rounds() {
        return rounds.size();
    }

    @Override
    public void keep(int round, TraitPriors priors) {
        rounds.add(priors);
        String values =
                all(priors).stream()
                        .map(prior -> prior.mean() + "|" + prior.sd())
                        .collect(Collectors.joining("|"));
        append("round|" + round + "|" + values);
    }

    private static List<TraitPriors.Prior> all(TraitPriors priors) {
        List<TraitPriors.Prior> all = new ArrayList<>(priors.graduates().list());
        all.addAll(priors.international().list());
        return all;
    }

    @Override
    public boolean has(SeasonFit.Name name) {
        return groups.containsKey(key(name));
    }

    private static String key(SeasonFit.Name name) {
        return name.type().key() + "," + name.specialty();
    }

    @Override
    public void keep(SeasonFit.Name name, GroupFit fit, double[] scatter) {
        List<String> rows = new ArrayList<>();
        rows.add(group(fit, scatter));
        fit.residuals().forEach(residual -> rows.add(residual(residual)));
        groups.put(key(name), rows);
        append("group|" + key(name) + "|" + String.join("|", rows));
    }

    private static String group(GroupFit fit, double[] scatter) {
        Traits middle = fit.middle();
        double[] doubts = fit.doubts();
        return format(
                "%.4f,%.2f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.2f,%.2f,%.2f,%.2f",
                fit.problem().matchRate(),
                middle.applications(),
                middle.strength(),
                middle.score(),
                middle.reach(),
                middle.echo(),
                doubts[0],
                doubts[1],
                doubts[2],
                doubts[3],
                scatter[0],
                scatter[1],
                scatter[2],
                scatter[3]);
    }

    private static String residual(GroupFit.Residual residual) {
        Moment moment = residual.moment();
        return format(
                "%s,%.3f,%.3f,%.2f,%s,%d,%s,%s",
                moment.kind().name().toLowerCase(Locale.ROOT),
                moment.kind().printed(moment.published()),
                moment.kind().printed(residual.model()),
                residual.doubts(),
                moment.origin().name().toLowerCase(Locale.ROOT),
                moment.provenance().asOf().year(),
                moment.provenance().source(),
                moment.provenance().confidence());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private void append(String line) {
        try {
            Files.writeString(
                    folder.resolve(STATE),
                    line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int filled = BAR * done() / size;
        progress.printf(
                Locale.ROOT,
                "[%s%s] %d of %d%n",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                done(),
                size);
        progress.flush();
    }

    /// Writes the tables and takes the state away.
    void finish() throws IOException {
        StringBuilder priors = new StringBuilder("schools,number,mean,sd\n");
        List<TraitPriors.Prior> last = all(rounds.getLast());
        for (int i = 0; i < last.size(); i++) {
            priors.append(i < 4 ? "us_graduates," : "international,")
                    .append(NUMBERS.get(i % 4))
                    .append(format(",%.6f,%.6f%n", last.get(i).mean(), last.get(i).sd()));
        }
        StringBuilder fits =
                new StringBuilder(
                        "applicant_type,specialty,match_rate,applications,strength,score_effect,reach,echo,"
                                + "sd_log_applications,sd_log_strength,sd_log_score_effect,sd_echo,"
                                + "scatter_applications,scatter_strength,scatter_score_effect,scatter_echo\n");
        StringBuilder residuals =
                new StringBuilder(
                        "applicant_type,specialty,moment,published,model,doubts,origin,year,source,confidence\n");
        groups.forEach((key, rows) -> {
            fits.append(key).append(',').append(rows.getFirst()).append('\n');
            rows.subList(1, rows.size())
                    .forEach(row -> residuals.append(key).append(',').append(row).append('\n'));
        });
        new OutputFile(folder.resolve("priors.csv")).write(priors.toString());
        new OutputFile(folder.resolve("groups.csv")).write(fits.toString());
        new OutputFile(folder.resolve("residuals.csv")).write(residuals.toString());
        new OutputFile(folder.resolve("inputs.csv")).write("digest\n" + digest + "\n");
        Files.deleteIfExists(folder.resolve(STATE));
    }
}

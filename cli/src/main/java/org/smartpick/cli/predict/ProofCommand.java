package org.smartpick.cli.predict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.proof.ProofDataset;
import org.smartpick.advice.proof.ProofParts;
import org.smartpick.advice.proof.ProofPlan;
import org.smartpick.advice.proof.ProofReport;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick predict report`: how far the chances miss what they did not see.
///
/// Writes `report.html`, `report.json` and the tables (`cells.csv` has every left-out cell).
/// Finished parts stay in the folder `parts`; a run that was broken off takes them over when the
/// data editions, the seed and the effort are the same.
@Command(
        name = "report",
        description = "How far the chances miss figures that they did not see: page, JSON, tables.")
public final class ProofCommand extends HouseCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder to write to; made where there is none.")
    Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all random draws; ${DEFAULT-VALUE} made the shipped report.")
    long seed = ProofPlan.USUAL_SEED;

    @Option(names = "--quick", description = "A look in about a minute: one invented season only.")
    boolean quick;

    /// The command of this call.
    public ProofCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        Path parts = out.resolve("parts");
        Files.createDirectories(parts);
        ProofPlan plan =
                new ProofPlan(quick ? ProofPlan.Effort.QUICK : ProofPlan.Effort.FULL, seed);
        ProofReport report = house.proveChances().prove(plan, new Folder(parts), this::tell);
        for (Map.Entry<String, String> file : ProofDataset.files(report).entrySet()) {
            new OutputFile(out.resolve(file.getKey())).write(file.getValue());
        }
        new OutputFile(out.resolve("report.json")).write(house.proofWriter().json(report));
        new OutputFile(out.resolve("report.html")).write(house.proofWriter().page(report));
        ink().say("Written: " + out.resolve("report.html"));
        return ExitCode.DONE;
    }

    private void tell(String step) {
        terminal().err().println(step);
        terminal().err().flush();
    }

    /// Parts as files of a folder.
    private record Folder(Path path) implements ProofParts {
        @Override
        public Optional<String> find(String name) {
            try {
                Path file = path.resolve(name);
                return Files.isRegularFile(file)
                        ? Optional.of(Files.readString(file))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void keep(String name, String text) {
            try {
                new OutputFile(path.resolve(name)).write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.smartpick.cli.ranklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.advice.ranklist.couple.JointReport;
import org.smartpick.advice.ranklist.couple.JointWish;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.command.ProfileSource;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick ranklist evaluate`: where would this list end?
@Command(
        name = "evaluate",
        description = {
            "Where this rank list would end: the chance at each rank, what may be missing, what is often"
                    + " advised with your own numbers, and the fee.",
            "With --partner: the joint list of the two of you."
        })
public final class EvaluateCommand extends HouseCommand {
    @Parameters(
            paramLabel = "LIST",
            description =
                    "The list, best first: a rank list file (JSON), CSV with a column for the program, or a"
                            + " program a line (ACGME id, NRMP code or name).")
    Path file = Path.of("");

    @Mixin ProfileSource profile = new ProfileSource();

    @ArgGroup(exclusive = false)
    @Nullable Couple couple;

    @Option(names = "--json", description = "Print the answer as one JSON object.")
    boolean json;

    /// The command of this call.
    public EvaluateCommand(Session session) {
        super(session);
    }

    /// What the two want.
    static final class Couple {
        @Option(
                names = "--partner",
                required = true,
                paramLabel = "SIDE",
                description = "Your partner's side, written with: smartpick ranklist side")
        Path side = Path.of("");

        @Option(
                names = "--miles",
                defaultValue = "",
                paramLabel = "N",
                description = "Two programs within so many miles are together; usual: 50.")
        String miles = "";

        @Option(
                names = "--together",
                defaultValue = "",
                paramLabel = "POINTS",
                description =
                        "What being together is worth, where a first wish is worth 100; usual: 40.")
        String together = "";

        @Option(
                names = "--yours",
                defaultValue = "",
                paramLabel = "SHARE",
                description = "How much your wishes weigh, 0 to 100; usual: 50, which is even.")
        String yours = "";

        @Option(
                names = "--apart",
                defaultValue = "",
                paramLabel = "YES|NO",
                description = "Whether pairs further apart are on the list; usual: yes.")
        String apart = "";
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (ListSource.file(house, file, profile)) {
            case ListSource.ToMend mend ->
                    toMend("The list cannot be evaluated yet:", mend.problems());
            case ListSource.Ready ready ->
                    Optional.ofNullable(couple).isPresent()
                            ? joint(house, ready.evaluation())
                            : alone(house, ready.evaluation());
        };
    }

    private ExitCode alone(House house, RankListEvaluation evaluation) throws IOException {
        return RankListAnswer.write(house, evaluation, json ? Look.JSON : Look.TEXT, terminal());
    }

    private ExitCode joint(House house, RankListEvaluation evaluation) throws IOException {
        Couple wanted = Optional.ofNullable(couple).orElseThrow();
        JointWish.Reading wish =
                JointWish.read(wanted.miles, wanted.together, wanted.yours, wanted.apart);
        if (!wish.problems().isEmpty()) {
            return toMend("The couple's wish has to be mended:", wish.problems());
        }
        return switch (InputFile.profile("--partner", wanted.side).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text -> {
                Reading<CoupleSide> side =
                        house.match().rankLists().rankListFiles().readSide(text.value());
                yield side.problems().isEmpty()
                        ? joint(house, evaluation, side.value(), wish.wish())
                        : toMend("Your partner's side cannot be used:", side.problems());
            }
        };
    }

    private ExitCode joint(
            House house, RankListEvaluation evaluation, CoupleSide side, JointWish wish)
            throws IOException {
        JointReport report =
                house.match()
                        .rankLists()
                        .rankAsCouple()
                        .rank(RankAsCouple.side(evaluation), side, wish, house.season());
        if (json) {
            JsonText.write(JointJson.of(report), terminal());
        } else {
            new JointAnswer(ink()).write(report);
        }
        return ExitCode.DONE;
    }
}

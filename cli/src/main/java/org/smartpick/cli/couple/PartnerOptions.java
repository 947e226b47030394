package org.smartpick.cli.couple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.couple.CoupleOutcome;
import org.smartpick.advice.couple.CoupleWish;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.House;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;
import picocli.CommandLine.Option;

/// The options of `smartpick pick` for two people.
public final class PartnerOptions {
    @Option(
            names = "--partner",
            paramLabel = "FILE",
            description = "Your partner's profile: choose both lists together.")
    @Nullable Path file;

    @Option(
            names = "--near",
            paramLabel = "WHERE",
            description =
                    "What counts as together: city, a number of miles, or any. Without it: 50 miles.")
    String near = "";

    @Option(
            names = "--apart",
            paramLabel = "YES|NO",
            description = "Whether you would take positions that are not near each other.")
    String apart = "";

    @Option(
            names = "--together",
            paramLabel = "0-100",
            description = "What being near each other is worth beside the two positions.")
    String together = "";

    @Option(
            names = "--alone",
            paramLabel = "0-100",
            description = "How much of its worth a position keeps when the other has none.")
    String alone = "";

    @Option(
            names = "--likeness",
            paramLabel = "0-100",
            description = "How far what no form shows of you two goes together; 0 is independent.")
    String likeness = "";

    @Option(
            names = "--both",
            paramLabel = "DOLLARS",
            description = "Money for both lists together, beside each one's own budget.")
    String both = "";

    /// Whether a partner was named.
    public boolean named() {
        return file != null;
    }

    /// Both lists, or what has to be mended first under the names of these options.
    public Parsed<CoupleOutcome> choose(House house, ApplicantDraft own) throws IOException {
        CoupleWish.Reading wish =
                CoupleWish.read(new CoupleWish.Typed(near, apart, together, alone, likeness, both));
        if (!wish.problems().isEmpty()) {
            FieldProblem first = wish.problems().getFirst();
            return Parsed.refused(
                    "--" + first.field(), first.value(), first.problem(), first.remedy());
        }
        if (file == null) {
            throw new IllegalStateException("there is no partner to choose for");
        }
        return switch (InputFile.profile("--partner", file).text()) {
            case Parsed.Refused<String> refused -> new Parsed.Refused<>(refused.problem());
            case Parsed.Read<String> text ->
                    choose(
                            house,
                            own,
                            house.personalFiles().readProfile(text.value()),
                            wish.wish());
        };
    }

    private static Parsed<CoupleOutcome> choose(
            House house, ApplicantDraft own, Reading<ApplicantDraft> partner, CoupleWish wish) {
        List<FieldProblem> problems = partner.problems();
        return problems.isEmpty()
                ? Parsed.read(
                        house.pickForCouple()
                                .choose(
                                        new PickForCouple.Drafts(own, partner.value()),
                                        wish,
                                        house.season()))
                : Parsed.read(new CoupleOutcome.ToMend(CoupleOutcome.Who.SECOND, problems));
    }
}

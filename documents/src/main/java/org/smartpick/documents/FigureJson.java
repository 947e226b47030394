package org.smartpick.documents;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.port.WorkspaceContents.FigureEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;

/// A figure of the person's own in a workspace file.
final class FigureJson {
    private static final Set<String> COUNTED =
            Set.of("at", "acgme_id", "kind", "season", "form", "happened", "of", "source");
    private static final Set<String> PERCENT =
            Set.of("at", "acgme_id", "kind", "season", "form", "percent", "step", "of", "source");

    private FigureJson() {}

    static ObjectNode write(JsonMapper mapper, FigureEntry entry) {
        OwnFigure figure = entry.figure();
        ObjectNode node =
                mapper.createObjectNode()
                        .put("at", entry.at().toString())
                        .put("acgme_id", figure.program().value())
                        .put("kind", figure.kind().key())
                        .put("season", figure.season().matchYear());
        switch (figure.amount()) {
            case Amount.Counted counted ->
                    node.put("form", "counted").put("happened", counted.happened());
            case Amount.Rounded rounded ->
                    node.put("form", "rounded")
                            .put("percent", rounded.percent())
                            .put("step", rounded.step());
            case Amount.Assumed assumed ->
                    node.put("form", "assumed")
                            .put("percent", assumed.percent())
                            .put("step", assumed.step());
        }
        return node.put("of", figure.amount().of()).put("source", figure.source());
    }

    static Optional<FigureEntry> read(JsonEntry entry) {
        Optional<AcgmeId> program = entry.program("acgme_id");
        Optional<FigureKind> kind = FigureKind.findByKey(entry.text("kind"));
        if (kind.isEmpty()) {
            entry.refuse(".kind", "is no kind of figure", "write for example interviewed_us_img");
        }
        String source = entry.text("source");
        int season = entry.whole("season", 2000);
        Optional<Amount> amount = amount(entry);
        if (season > 2100 || source.length() > OwnFigure.LONGEST_SOURCE) {
            entry.refuse(
                    "",
                    "has a season after 2100 or a source of more than "
                            + OwnFigure.LONGEST_SOURCE
                            + " characters",
                    "correct it");
        }
        if (!entry.usable() || program.isEmpty() || kind.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        OwnFigure figure =
                new OwnFigure(program.get(), kind.get(), Season.of(season), amount.get(), source);
        return Optional.of(new FigureEntry(entry.instant("at"), figure));
    }

    private static Optional<Amount> amount(JsonEntry entry) {
        String form = entry.text("form");
        int of = entry.whole("of", 1);
        boolean counted = form.equals("counted");
        if (!counted && !form.equals("rounded") && !form.equals("assumed")) {
            entry.refuse(
                    ".form",
                    "is neither counted nor rounded nor assumed",
                    "write one of the three");
            return Optional.empty();
        }
        entry.refuseOthers(counted ? COUNTED : PERCENT);
        int happened = counted ? entry.whole("happened", 0) : 0;
        double percent = counted ? 0 : entry.number("percent", 0, 100);
        double step = counted ? 1 : entry.number("step", 1e-9, 10);
        if (of > Amount.MOST || happened > of) {
            entry.refuse(".of", "is too large, or less than what happened", "correct it");
        }
        if (!entry.usable()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    case "counted" -> new Amount.Counted(happened, of);
                    case "rounded" -> new Amount.Rounded(percent, step, of);
                    default -> new Amount.Assumed(percent, step, of);
                });
    }
}

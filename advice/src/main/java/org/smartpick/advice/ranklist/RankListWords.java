package org.smartpick.advice.ranklist;

import java.util.List;
import java.util.Locale;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// Gaps, myths and fees of a rank list in sentences.
public final class RankListWords {
    private RankListWords() {}

    /// A chance as a range of 100.
    public static String of100(Chance chance) {
        long low = Math.round(100 * chance.low());
        long high = Math.round(100 * chance.high());
        if (high == 0) {
            return "fewer than 1 of 100";
        }
        return (low == high ? "about " + low : low + " to " + high) + " of 100";
    }

    /// A phrase as a sentence: with a capital letter and a full stop.
    public static String sentence(String phrase) {
        String text = phrase.strip();
        String end = text.endsWith(".") ? "" : ".";
        return text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1) + end;
    }

    /// What may be missing, in sentences: what it means, and what can be done.
    public static String gap(Gap gap) {
        return switch (gap) {
            case Gap.ShortList list -> shortList(list);
            case Gap.NoLengths none ->
                    "You rank "
                            + programs(none.ranked())
                            + " of "
                            + none.specialty()
                            + " before any other specialty. We know of no published length of rank lists to hold"
                            + " beside it.";
            case Gap.NoFirstYear need ->
                    names(need.programs())
                            + (need.programs().size() == 1 ? " begins" : " begin")
                            + " in the second year, and your supplemental list is empty. If you match there and"
                            + " have no first year, you still need one before you can start. Rank preliminary or"
                            + " transitional years on a supplemental list; failing on it never costs you the"
                            + " advanced position.";
            case Gap.ThinFirstYears thin ->
                    names(thin.programs())
                            + (thin.programs().size() == 1 ? " begins" : " begin")
                            + " in the second year. With your supplemental list, "
                            + of100(thin.one())
                            + " people like you would get a first year in the Match. More first years on it cost"
                            + " nothing but the fee.";
            case Gap.UnknownStart open ->
                    "Nobody told us whether "
                            + names(open.programs())
                            + (open.programs().size() == 1 ? " begins" : " begin")
                            + " in the first or the second year. Ask: a position that begins in the second year"
                            + " needs a first year beside it.";
            case Gap.ClosedDoor door ->
                    door.program().name()
                            + " interviewed you, and yet a rule of it speaks against you: "
                            + door.why()
                            + " Ask the program; if the rule is out of date, correct it on the program's page.";
        };
    }

    private static String shortList(Gap.ShortList list) {
        RankFigures.ListLengths published = list.published();
        return "You rank "
                + programs(list.ranked())
                + " of "
                + published.specialty()
                + " before any other specialty. In the "
                + published.provenance().asOf()
                + " Match the middle "
                + published.type().label()
                + " who matched in it ranked "
                + number(published.matched())
                + ", and the middle one who did not ranked "
                + number(published.unmatched())
                + " (source: "
                + published.provenance().source()
                + "). Longer lists belong to people with more interviews, so length alone proves nothing; but"
                + " every position that you would rather have than none belongs on the list.";
    }

    private static String programs(int number) {
        return number + (number == 1 ? " program" : " programs");
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? Long.toString(Math.round(number))
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String names(List<Program> programs) {
        List<String> names = programs.stream().limit(3).map(Program::name).toList();
        String all = String.join(", ", names);
        int more = programs.size() - names.size();
        return more > 0 ? all + " and " + more + " more" : all;
    }

    /// The advice that is held against her numbers, as it is usually given.
    public static String saying(Myth myth) {
        return switch (myth) {
            case Myth.LikelyFirst _ -> "“Rank first where you are likely to match.”";
            case Myth.ShorterList _ ->
                    "“Leave the lower half off; a short list looks sure of itself.”";
            case Myth.DreamOnTop _ -> "“A dream on top wastes your first place.”";
            case Myth.FirstIsPreferred _ -> "“A program that you rank first will prefer you.”";
        };
    }

    /// What her own numbers say to it.
    public static String answer(Myth myth) {
        return switch (myth) {
            case Myth.LikelyFirst likely ->
                    "It would not get you matched more often: "
                            + of100(likely.matched())
                            + " either way. But you would end at one of your first "
                            + likely.first()
                            + " wishes in "
                            + of100(likely.likely())
                            + " instead of "
                            + of100(likely.own())
                            + ". A likely program higher up only stands in the way of those you would rather have.";
            case Myth.ShorterList shorter ->
                    "With the upper "
                            + shorter.length()
                            + " alone, "
                            + of100(shorter.shorter())
                            + " people like you would match; with the whole list "
                            + of100(shorter.whole())
                            + ". Programs do not see how long your list is. Leave off only what you would rather"
                            + " not have at all.";
            case Myth.DreamOnTop dream ->
                    "It costs nothing. "
                            + dream.top()
                            + " would take "
                            + of100(dream.reach())
                            + " people like you. Where it does not, you ask the next as if it had never been"
                            + " there: with it "
                            + of100(dream.with())
                            + " match, without it "
                            + of100(dream.without())
                            + ".";
            case Myth.FirstIsPreferred first ->
                    "Programs hand in their lists without seeing yours. "
                            + first.last()
                            + " would take "
                            + of100(first.asLast())
                            + " people like you when you rank it last, and "
                            + of100(first.asFirst())
                            + " when you rank it first: the same.";
        };
    }

    /// What the length of the list costs.
    public static String fee(RankListReport.RankFee fee) {
        if (fee.findRule().isEmpty()) {
            return "We know of no published fee for long rank lists.";
        }
        RankFigures.Amount rule = fee.findRule().get();
        String stated =
                rule.included()
                        + " program codes come with the registration, each further one costs "
                        + rule.usd()
                        + " dollars (newest published amount: Match "
                        + rule.provenance().asOf()
                        + ", source: "
                        + rule.provenance().source()
                        + ", confidence "
                        + rule.provenance().confidence()
                        + "; check it at the NRMP).";
        return fee.totalUsd() == 0
                ? "Your list of "
                        + programs(fee.programs())
                        + " costs nothing beyond the registration: "
                        + stated
                : "Your list of "
                        + programs(fee.programs())
                        + " costs "
                        + fee.totalUsd()
                        + " dollars beyond the registration: "
                        + stated;
    }
}

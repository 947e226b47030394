package org.smartpick.advice.ranklist;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.chance.Basis;
import org.smartpick.prediction.Assessment;

/// What the chances of a rank list rest on, in words.
final class ReachBasis {
    private ReachBasis() {}

    /// @param shifts what is known of the specialty of each program, the first of the list first
    static Basis of(Assessment assessment, List<ReachShift.Found> shifts, ApplicantType type) {
        TreeSet<String> sources = new TreeSet<>();
        assessment.programs().forEach(one -> sources.addAll(one.match().basis().sources()));
        shifts.forEach(found ->
                found.figure().ifPresent(figure -> sources.add(figure.provenance().source())));
        Optional<LengthFigure> figure = shifts.getFirst().figure();
        return new Basis(strength(figure, type), words(figure, type), List.copyOf(sources));
    }

    private static Basis.Strength strength(Optional<LengthFigure> figure, ApplicantType type) {
        return figure.filter(one -> one.type() == type).isPresent()
                ? Basis.Strength.GROUP
                : Basis.Strength.BORROWED;
    }

    private static String words(Optional<LengthFigure> figure, ApplicantType type) {
        if (figure.isEmpty()) {
            return "estimated from the published match rate among those who were interviewed; no length of"
                    + " rank lists is published here, and on long lists such an estimate promises too much";
        }
        LengthFigure known = figure.get();
        String lists =
                "how long the rank lists of "
                        + known.type().plural()
                        + " in "
                        + known.specialty()
                        + " were who matched in "
                        + known.provenance().asOf()
                        + ", and of those who did not";
        return known.type() == type
                ? "given that these programs interviewed you; fitted to " + lists
                : "given that these programs interviewed you; no length of rank lists is published for "
                        + type.plural()
                        + ", so the range goes from what the published match rate of those who were"
                        + " interviewed asks for down to what follows from "
                        + lists;
    }
}

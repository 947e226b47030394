package org.smartpick.web.figure;

import java.util.List;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.advice.figure.LearnedModel;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.FigureKind;

/// A person's own figures about one program, as its page shows them.
///
/// @param updates what they changed, by applicant type
/// @param unused figures that are kept and change nothing, in words
public record FigureBlock(List<UpdateView> updates, List<String> unused) {

    /// Copies the lists.
    public FigureBlock {
        updates = List.copyOf(updates);
        unused = List.copyOf(unused);
    }

    /// Whether she brought any for the program.
    public boolean present() {
        return !updates.isEmpty() || !unused.isEmpty();
    }

    /// The use cases behind the figures.
    ///
    /// @param keep takes figures in, lists and forgets them
    /// @param learned what they changed
    public record Figures(KeepFigures keep, LearnedModel learned) {

        /// What is to be shown of one program.
        public FigureBlock block(AcgmeId program, Season season) {
            return new FigureBlock(
                    learned.updates(program, season).stream().map(UpdateView::of).toList(),
                    keep.list(program).stream()
                            .filter(figure -> figure.kind() == FigureKind.INTERVIEWED_ALL)
                            .map(figure ->
                                    figure.words()
                                            + " of all who applied; whose types are not told, so it changes"
                                            + " no chance")
                            .toList());
        }
    }
}

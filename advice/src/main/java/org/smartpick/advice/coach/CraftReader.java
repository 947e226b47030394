package org.smartpick.advice.coach;

import java.util.List;
import java.util.Locale;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.story.Frame;
import org.smartpick.interview.story.NarrativeSource;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Reframe;

/// Reads what helps to find and tell stories from the dataset `coach`.
public final class CraftReader {
    private CraftReader() {}

    /// Reads the edition in use.
    ///
    /// @throws CatalogException when the dataset was taken out or is damaged
    public static Craft read(Datasets datasets) {
        var dataset =
                datasets.find("coach")
                        .orElseThrow(() -> new CatalogException("there is no dataset coach"));
        return new Craft(
                dataset.table("narrative_sources.csv").rows().stream()
                        .map(CraftReader::source)
                        .toList(),
                dataset.table("frames.csv").rows().stream()
                        .map(row ->
                                new Frame(
                                        row.text("question_id"),
                                        row.text("branch"),
                                        row.text("text")))
                        .toList(),
                dataset.table("reframes.csv").rows().stream()
                        .map(row ->
                                new Reframe(
                                        row.text("id"),
                                        row.text("worry"),
                                        row.text("ask"),
                                        row.text("frame")))
                        .toList());
    }

    private static NarrativeSource source(CsvRow row) {
        return new NarrativeSource(
                row.text("id"),
                row.text("name"),
                RawMaterial.valueOf(row.text("material").toUpperCase(Locale.ROOT)),
                row.text("story_kind"),
                row.parts("prompts"));
    }

    /// What helps to find and tell stories.
    ///
    /// @param sources where stories lie
    /// @param frames frames of answers
    /// @param reframes worries to turn around
    public record Craft(List<NarrativeSource> sources, List<Frame> frames, List<Reframe> reframes) {
        /// Copies the lists.
        public Craft {
            sources = List.copyOf(sources);
            frames = List.copyOf(frames);
            reframes = List.copyOf(reframes);
        }
    }
}

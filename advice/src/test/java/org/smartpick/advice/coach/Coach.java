package org.smartpick.advice.coach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.KeepProfile;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.interview.CoachTables;

/// The use cases of the coach over the bundled tables and an empty workspace in memory.
final class Coach {
    static final CoachTables TABLES = BankReader.read(Datasets.bundled());
    static final CraftReader.Craft CRAFT = CraftReader.read(Datasets.bundled());

    final InMemoryWorkspaceStore store = new InMemoryWorkspaceStore();
    final Clock clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    final Papers papers = new Papers(store::entries, new InMemoryText(), clock);
    final KeepProfile profile = new KeepProfile(store, clock);
    final KeepSpeaker speaker = new KeepSpeaker(papers, profile);
    final KeepStories stories =
            new KeepStories(
                    papers, text -> text.contains("Mr. Smith") ? List.of("Mr. Smith") : List.of());
    final KeepPlan plan = new KeepPlan(papers, speaker);
    final FindQuestions questions =
            new FindQuestions(TABLES, papers, question -> question.equals("TEAM-01"));
    final KeepFrames frames = new KeepFrames(papers, CRAFT.frames());

    /// Opens a profile of somebody who studied abroad.
    Coach withProfile(Map<String, String> more) {
        Map<String, String> typed =
                new HashMap<>(
                        Map.of(
                                "background.school", "international",
                                "background.graduation_year", "2026",
                                "background.us_citizen", "yes",
                                "wishes.specialties[0].name", "Internal Medicine",
                                "wishes.later", "Clinical Informatics",
                                "limits.budget_usd", "1400"));
        typed.putAll(more);
        profile.save(ApplicantDraft.of(typed));
        return this;
    }

    /// Papers kept as objects: the text is a key to them.
    private static final class InMemoryText implements PaperText {
        private final Map<String, Paper> papers = new HashMap<>();

        @Override
        public String write(Paper paper) {
            String text = "paper " + paper.hashCode();
            papers.put(text, paper);
            return text;
        }

        @Override
        public Optional<Paper> read(String text) {
            return Optional.ofNullable(papers.get(text));
        }
    }
}

package org.smartpick.advice.scenario;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.ListProblem;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;

/// Use case: which of these lists do I want? Keeps lists under names, puts them side by side and
/// brings one back with the wishes that it was made from.
public final class KeepScenarios {
    /// Most lists side by side.
    public static final int MOST = 4;

    private static final int LONGEST_TITLE = 80;

    private final Answers answers;
    private final KeepProfile profiles;
    private final WorkspaceStore store;
    private final Clock clock;

    /// What answers the questions behind a scenario.
    ///
    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param choose where should I apply
    public record Answers(Shelf shelf, AssessChances chances, ChoosePrograms choose) {}

    /// @param profiles the profiles and their versions
    /// @param store where lists are kept
    /// @param clock time of the lists
    public KeepScenarios(Answers answers, KeepProfile profiles, WorkspaceStore store, Clock clock) {
        this.answers = answers;
        this.profiles = profiles;
        this.store = store;
        this.clock = clock;
    }

    /// Keeps the list of the open profile under a name; false when there is no list, or no name of
    /// 1 to 80 characters.
    public boolean keep(String typed, Season season) {
        String title = typed.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || !profiles.started()) {
            return false;
        }
        return switch (answers.choose().choose(profiles.open(), season)) {
            case PickOutcome.Chosen chosen -> {
                ProfileVersion version = profiles.save(profiles.open());
                store.saveList(draft(title, version, chosen.report()), clock.instant());
                yield true;
            }
            case PickOutcome.ToMend _ -> false;
            case PickOutcome.Contradiction _ -> false;
        };
    }

    private static SavedList.Draft draft(String title, ProfileVersion version, PickReport report) {
        Chance chance = report.summary().matchChance();
        return new SavedList.Draft(
                version.profile(),
                version.version(),
                title,
                report.programs().stream().map(picked -> picked.program().id()).toList(),
                report.summary().costUsd(),
                List.of(chance.low(), chance.median(), chance.high()),
                report.context().dataEditions().entrySet().stream()
                        .map(edition -> edition.getKey() + "=" + edition.getValue())
                        .toList());
    }

    /// The newest lists of the open profile, at most four, side by side.
    public List<Scenario> list(Season season) {
        List<SavedList> lists = store.listLists(profiles.openName()).stream().limit(MOST).toList();
        Set<AcgmeId> common = new HashSet<>();
        for (int i = 0; i < lists.size(); i++) {
            if (i == 0) {
                common.addAll(lists.get(i).list().programs());
            } else {
                common.retainAll(lists.get(i).list().programs());
            }
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (SavedList list : lists) {
            List<Program> onlyHere =
                    list.list().programs().stream()
                            .filter(id -> !common.contains(id))
                            .flatMap(id -> answers.shelf().find(id).stream())
                            .toList();
            scenarios.add(new Scenario(list, interviews(list, season).orElse(null), onlyHere));
        }
        return List.copyOf(scenarios);
    }

    /// Makes the wishes that a kept list was made from the newest ones of its profile; false when
    /// there is no such list.
    public boolean bringBack(int number) {
        return find(number)
                .flatMap(list ->
                        profiles.restore(list.list().profile(), list.list().profileVersion()))
                .isPresent();
    }

    private Optional<SavedList> find(int number) {
        return store.listLists(profiles.openName()).stream()
                .filter(list -> list.number() == number)
                .findFirst();
    }

    private Optional<CountRange> interviews(SavedList list, Season season) {
        return version(list)
                .flatMap(version ->
                        switch (ApplicantReader.read(version.draft())) {
                            case ApplicantReading.Complete complete ->
                                    interviews(list, complete.applicant(), season);
                            case ApplicantReading.Incomplete _ -> Optional.<CountRange>empty();
                        });
    }

    private Optional<ProfileVersion> version(SavedList list) {
        return profiles.versions(list.list().profile()).stream()
                .filter(version -> version.version() == list.list().profileVersion())
                .findFirst();
    }

    private Optional<CountRange> interviews(SavedList list, Applicant applicant, Season season) {
        ListProblem problem =
                ListProblem.pose(answers.shelf(), answers.chances(), applicant, season);
        Set<AcgmeId> ids = Set.copyOf(list.list().programs());
        int[] chosen =
                IntStream.range(0, problem.programs().size())
                        .filter(i -> ids.contains(problem.programs().get(i).id()))
                        .toArray();
        return chosen.length == 0
                ? Optional.empty()
                : Optional.of(problem.outlook(chosen, java.util.Map.of()).interviews());
    }
}

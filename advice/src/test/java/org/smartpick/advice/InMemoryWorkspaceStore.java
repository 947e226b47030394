package org.smartpick.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.FigureEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// The plain model of a workspace: lists in memory, nothing clever. The real store is compared with
/// it.
public final class InMemoryWorkspaceStore implements WorkspaceStore {
    private final List<ProfileVersion> profiles = new ArrayList<>();
    private final TreeSet<String> aside = new TreeSet<>();
    private final List<SavedList> lists = new ArrayList<>();
    private final List<CorrectionEntry> corrections = new ArrayList<>();
    private final List<NoteEntry> notes = new ArrayList<>();
    private final Map<OwnFigure.Key, FigureEntry> figures = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final InMemoryEntries entries = new InMemoryEntries();

    @Override
    public List<ProfileVersion> listProfiles() {
        SortedMap<String, ProfileVersion> newest = new TreeMap<>();
        profiles.forEach(version -> newest.put(version.profile(), version));
        newest.keySet().removeAll(aside);
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<ProfileVersion> findProfile(String profile) {
        return listVersions(profile).stream().findFirst();
    }

    @Override
    public List<ProfileVersion> listVersions(String profile) {
        return profiles.reversed().stream()
                .filter(version -> version.profile().equals(profile))
                .toList();
    }

    @Override
    public ProfileVersion saveProfile(String profile, ApplicantDraft draft, Instant at) {
        Optional<ProfileVersion> newest = findProfile(profile);
        aside.remove(profile);
        if (newest.isPresent() && newest.get().draft().equals(draft)) {
            return newest.get();
        }
        int number = newest.map(ProfileVersion::version).orElse(0) + 1;
        ProfileVersion saved = new ProfileVersion(profile, number, at, draft);
        profiles.add(saved);
        return saved;
    }

    @Override
    public void setAside(String profile, Instant at) {
        if (findProfile(profile).isPresent()) {
            aside.add(profile);
        }
    }

    @Override
    public List<SavedList> listLists(String profile) {
        return lists.reversed().stream()
                .filter(list -> list.list().profile().equals(profile))
                .toList();
    }

    @Override
    public SavedList saveList(SavedList.Draft list, Instant at) {
        if (listVersions(list.profile()).stream()
                .noneMatch(v -> v.version() == list.profileVersion())) {
            throw new IllegalArgumentException(
                    "the list names a profile version that is not in the workspace");
        }
        int number = lists.isEmpty() ? 1 : lists.getLast().number() + 1;
        SavedList saved = new SavedList(number, at, list);
        lists.add(saved);
        return saved;
    }

    @Override
    public List<Correction> listCorrections() {
        SortedMap<String, CorrectionEntry> newest = new TreeMap<>();
        corrections.forEach(entry ->
                newest.put(entry.correction().program() + " " + entry.correction().fact(), entry));
        return newest.values().stream()
                .filter(entry -> entry.action() == Action.MADE)
                .map(CorrectionEntry::correction)
                .toList();
    }

    @Override
    public void addCorrection(Correction correction, Instant at) {
        if (!listCorrections().contains(correction)) {
            corrections.add(new CorrectionEntry(at, correction, Action.MADE));
        }
    }

    @Override
    public void withdrawCorrection(AcgmeId program, String fact, Instant at) {
        for (Correction inForce : listCorrections()) {
            if (inForce.program().equals(program) && inForce.fact().equals(fact)) {
                corrections.add(new CorrectionEntry(at, inForce, Action.WITHDRAWN));
            }
        }
    }

    @Override
    public List<OwnFigure> listFigures() {
        return figures.values().stream().map(FigureEntry::figure).sorted(OwnFigure.ORDER).toList();
    }

    @Override
    public void keepFigures(List<OwnFigure> brought, Instant at) {
        brought.forEach(figure -> figures.put(figure.key(), new FigureEntry(at, figure)));
    }

    @Override
    public int forgetFigures(AcgmeId program) {
        int before = figures.size();
        figures.keySet().removeIf(key -> key.program().equals(program));
        return before - figures.size();
    }

    @Override
    public int forgetFigures() {
        int before = figures.size();
        figures.clear();
        return before;
    }

    private List<FigureEntry> figureEntries() {
        return figures.values().stream()
                .sorted(Comparator.comparing(FigureEntry::figure, OwnFigure.ORDER))
                .toList();
    }

    @Override
    public Optional<String> findNote(AcgmeId program) {
        return notes.reversed().stream()
                .filter(note -> note.program().equals(program))
                .findFirst()
                .map(NoteEntry::text)
                .filter(text -> !text.isEmpty());
    }

    @Override
    public void saveNote(AcgmeId program, String text, Instant at) {
        if (!text.equals(findNote(program).orElse(""))) {
            notes.add(new NoteEntry(at, program, text));
        }
    }

    @Override
    public Optional<String> findSetting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void saveSetting(String name, String value) {
        settings.put(name, value);
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public WorkspaceContents contents() {
        return new WorkspaceContents(
                profiles,
                List.copyOf(aside),
                lists,
                corrections,
                notes,
                figureEntries(),
                new WorkspaceContents.Rest(settings, entries.all()));
    }

    @Override
    public void replaceWith(WorkspaceContents contents, Instant at) {
        erase();
        profiles.addAll(contents.profiles());
        aside.addAll(contents.setAside());
        lists.addAll(contents.lists());
        corrections.addAll(contents.corrections());
        notes.addAll(contents.notes());
        contents.figures().forEach(entry -> figures.put(entry.figure().key(), entry));
        settings.putAll(contents.settings());
        entries.replaceWith(contents.entries());
    }

    @Override
    public void erase() {
        profiles.clear();
        aside.clear();
        lists.clear();
        corrections.clear();
        notes.clear();
        figures.clear();
        settings.clear();
        entries.replaceWith(List.of());
    }

    @Override
    public StoreHealth health() {
        return new StoreHealth("in memory", 1, 0, List.of(), List.of());
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

package org.smartpick.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// The workspace of somebody who keeps nothing yet: for commands that only read, so that they leave
/// no folder behind. Whoever wants to change something has asked for the wrong store.
final class AbsentWorkspace implements WorkspaceStore {

    @Override
    public List<ProfileVersion> listProfiles() {
        return List.of();
    }

    @Override
    public Optional<ProfileVersion> findProfile(String profile) {
        return Optional.empty();
    }

    @Override
    public List<ProfileVersion> listVersions(String profile) {
        return List.of();
    }

    @Override
    public ProfileVersion saveProfile(String profile, ApplicantDraft draft, Instant at) {
        throw readOnly();
    }

    @Override
    public void setAside(String profile, Instant at) {
        throw readOnly();
    }

    @Override
    public List<SavedList> listLists(String profile) {
        return List.of();
    }

    @Override
    public SavedList saveList(SavedList.Draft list, Instant at) {
        throw readOnly();
    }

    @Override
    public List<Correction> listCorrections() {
        return List.of();
    }

    @Override
    public void addCorrection(Correction correction, Instant at) {
        throw readOnly();
    }

    @Override
    public void withdrawCorrection(AcgmeId program, String fact, Instant at) {
        throw readOnly();
    }

    @Override
    public List<OwnFigure> listFigures() {
        return List.of();
    }

    @Override
    public void keepFigures(List<OwnFigure> figures, Instant at) {
        throw readOnly();
    }

    @Override
    public int forgetFigures(AcgmeId program) {
        throw readOnly();
    }

    @Override
    public int forgetFigures() {
        throw readOnly();
    }

    @Override
    public Optional<String> findNote(AcgmeId program) {
        return Optional.empty();
    }

    @Override
    public void saveNote(AcgmeId program, String text, Instant at) {
        throw readOnly();
    }

    @Override
    public Optional<String> findSetting(String name) {
        return Optional.empty();
    }

    @Override
    public void saveSetting(String name, String value) {
        throw readOnly();
    }

    @Override
    public Entries entries() {
        return new NoEntries();
    }

    @Override
    public WorkspaceContents contents() {
        return new WorkspaceContents(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WorkspaceContents.Rest.NONE);
    }

    @Override
    public void replaceWith(WorkspaceContents contents, Instant at) {
        throw readOnly();
    }

    @Override
    public void erase() {
        throw readOnly();
    }

    @Override
    public StoreHealth health() {
        return new StoreHealth("none yet", 0, 0, List.of(), List.of());
    }

    @Override
    public void close() {
        // holds nothing
    }

    /// No document, and none to be written.
    private static final class NoEntries implements Entries {
        @Override
        public List<Entry> list(String kind) {
            return List.of();
        }

        @Override
        public Optional<Entry> find(String kind, String key) {
            return Optional.empty();
        }

        @Override
        public List<Entry> listVersions(String kind, String key) {
            return List.of();
        }

        @Override
        public void save(Entry entry) {
            throw readOnly();
        }

        @Override
        public void remove(String kind, String key, Instant at) {
            throw readOnly();
        }

        @Override
        public int erase(String kind, String key) {
            throw readOnly();
        }
    }

    private static IllegalStateException readOnly() {
        return new IllegalStateException("a command that only reads tried to change the workspace");
    }
}

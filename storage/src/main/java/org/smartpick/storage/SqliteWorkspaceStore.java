package org.smartpick.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.FigureEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// A workspace in one SQLite file, held by one process, with one writer at a time.
///
/// A change is on the disk when its method returns: write-ahead log, full sync. Histories are only
/// added to; the database itself refuses anything else. A set-aside profile that is saved again
/// stands on the list again. Messages of exceptions hold no value and no path.
public final class SqliteWorkspaceStore implements WorkspaceStore {
    private final WorkspaceFolder folder;
    private final Opening opening;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /// Changes only when everything is erased; guarded by the lock.
    private Database database;

    private SqliteWorkspaceStore(WorkspaceFolder folder, Opening opening, Database database) {
        this.folder = folder;
        this.opening = opening;
        this.database = database;
    }

    /// Opens the workspace in `folder`, creates it where there is none, migrates it where it is
    /// older.
    ///
    /// @param folder data folder; created for its owner only
    /// @param clock names the backups
    /// @throws WorkspaceException when another process holds it, the file is damaged or of a newer
    ///   layout, or the disk fails; then nothing was changed
    public static SqliteWorkspaceStore open(Path folder, Clock clock) {
        return open(folder, clock, Schema.CURRENT, UnaryOperator.identity());
    }

    /// Whether a folder holds a workspace already. Looks only; creates and holds nothing.
    public static boolean exists(Path folder) {
        return Files.exists(WorkspaceFolder.database(folder.toAbsolutePath()));
    }

    /// The same with another layout and something laid around the connections: for tests of
    /// migrations and faults.
    static SqliteWorkspaceStore open(
            Path path, Clock clock, Schema schema, UnaryOperator<DataSource> decorated) {
        try {
            WorkspaceFolder folder = WorkspaceFolder.hold(path);
            try {
                Opening opening = new Opening(folder, schema, clock, decorated);
                return new SqliteWorkspaceStore(folder, opening, opening.open());
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new WorkspaceException(
                    "the data folder could not be read or written", Faults.withoutPath(e));
        }
    }

    @Override
    public List<ProfileVersion> listProfiles() {
        return read(handle -> {
            ProfileTable profiles = new ProfileTable(handle);
            Set<String> aside = new HashSet<>(profiles.listAside());
            return profiles.listNewest().stream()
                    .filter(version -> !aside.contains(version.profile()))
                    .sorted(Comparator.comparing(ProfileVersion::profile))
                    .toList();
        });
    }

    @Override
    public Optional<ProfileVersion> findProfile(String profile) {
        return read(handle -> new ProfileTable(handle).findNewest(profile));
    }

    @Override
    public List<ProfileVersion> listVersions(String profile) {
        return read(handle -> new ProfileTable(handle).listVersions(profile));
    }

    @Override
    public ProfileVersion saveProfile(String profile, ApplicantDraft draft, Instant at) {
        return write(handle -> {
            ProfileTable profiles = new ProfileTable(handle);
            if (profiles.listAside().contains(profile)) {
                profiles.takeUp(profile, at);
            }
            Optional<ProfileVersion> newest = profiles.findNewest(profile);
            if (newest.isPresent() && newest.get().draft().equals(draft)) {
                return newest.get();
            }
            int number = newest.map(ProfileVersion::version).orElse(0) + 1;
            ProfileVersion saved = new ProfileVersion(profile, number, at, draft);
            profiles.add(saved);
            return saved;
        });
    }

    @Override
    public void setAside(String profile, Instant at) {
        change(handle -> {
            ProfileTable profiles = new ProfileTable(handle);
            if (profiles.findNewest(profile).isPresent()
                    && !profiles.listAside().contains(profile)) {
                profiles.setAside(profile, at);
            }
        });
    }

    @Override
    public List<SavedList> listLists(String profile) {
        return read(handle -> new ListTable(handle).listOf(profile));
    }

    @Override
    public SavedList saveList(SavedList.Draft list, Instant at) {
        return write(handle -> {
            ListTable lists = new ListTable(handle);
            SavedList saved = new SavedList(lists.nextNumber(), at, list);
            lists.add(saved);
            return saved;
        });
    }

    @Override
    public List<Correction> listCorrections() {
        return read(handle -> new CorrectionTable(handle).listInForce());
    }

    @Override
    public void addCorrection(Correction correction, Instant at) {
        change(handle -> {
            CorrectionTable corrections = new CorrectionTable(handle);
            Optional<Correction> inForce =
                    corrections.findInForce(correction.program(), correction.fact());
            if (!inForce.equals(Optional.of(correction))) {
                corrections.add(new CorrectionEntry(at, correction, Action.MADE));
            }
        });
    }

    @Override
    public void withdrawCorrection(AcgmeId program, String fact, Instant at) {
        change(handle -> {
            CorrectionTable corrections = new CorrectionTable(handle);
            corrections
                    .findInForce(program, fact)
                    .ifPresent(inForce ->
                            corrections.add(new CorrectionEntry(at, inForce, Action.WITHDRAWN)));
        });
    }

    @Override
    public List<OwnFigure> listFigures() {
        return read(handle ->
                new FigureTable(handle).listAll().stream().map(FigureEntry::figure).toList());
    }

    @Override
    public void keepFigures(List<OwnFigure> figures, Instant at) {
        change(handle ->
                new FigureTable(handle)
                        .putAll(
                                figures.stream()
                                        .map(figure -> new FigureEntry(at, figure))
                                        .toList()));
    }

    @Override
    public int forgetFigures(AcgmeId program) {
        return write(handle -> new FigureTable(handle).delete(program));
    }

    @Override
    public int forgetFigures() {
        return write(handle -> new FigureTable(handle).deleteAll());
    }

    @Override
    public Optional<String> findNote(AcgmeId program) {
        return read(handle -> new NoteTable(handle).findText(program));
    }

    @Override
    public void saveNote(AcgmeId program, String text, Instant at) {
        change(handle -> {
            NoteTable notes = new NoteTable(handle);
            if (!text.equals(notes.findText(program).orElse(""))) {
                notes.add(new NoteEntry(at, program, text));
            }
        });
    }

    @Override
    public Optional<String> findSetting(String name) {
        return read(handle -> new SettingTable(handle).find(name));
    }

    @Override
    public void saveSetting(String name, String value) {
        change(handle -> new SettingTable(handle).put(name, value));
    }

    @Override
    public Entries entries() {
        return new SqliteEntries(
                new SqliteEntries.Doors() {
                    @Override
                    public <T> T read(Function<Handle, T> question) {
                        return SqliteWorkspaceStore.this.read(question);
                    }

                    @Override
                    public <T> T write(Function<Handle, T> change) {
                        return SqliteWorkspaceStore.this.write(change);
                    }
                });
    }

    @Override
    public WorkspaceContents contents() {
        return read(handle -> handle.inTransaction(inside -> new Contents(inside).read()));
    }

    @Override
    public void replaceWith(WorkspaceContents contents, Instant at) {
        exclusively(() -> {
            backUp(Backups.Occasion.IMPORT);
            database.jdbi().useTransaction(handle -> new Contents(handle).replace(contents, at));
            return true;
        });
    }

    /// Makes a verified backup beside the workspace.
    ///
    /// @return its name
    public String backUp() {
        return exclusively(() -> backUp(Backups.Occasion.WISH));
    }

    @Override
    public void erase() {
        exclusively(() -> {
            database.close();
            DurableFiles.deleteFolder(folder.backups());
            DurableFiles.deleteFolder(folder.replaced());
            DurableFiles.delete(folder.log());
            DurableFiles.delete(folder.logIndex());
            DurableFiles.delete(folder.database());
            database = opening.open();
            return true;
        });
    }

    @Override
    public StoreHealth health() {
        return exclusively(() -> {
            List<String> backups = Backups.list(folder.backups());
            FileCheck check = FileCheck.of(database.jdbi());
            List<String> problems = Opening.problemsOf(check, opening.schema(), backups);
            return new StoreHealth(
                    folder.database().toString(),
                    check.version(),
                    folder.sizeBytes(),
                    backups,
                    problems);
        });
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            database.close();
            folder.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private String backUp(Backups.Occasion occasion) throws IOException {
        try (Handle handle = database.jdbi().open()) {
            return opening.backups().make(handle, occasion);
        }
    }

    private <T> T read(Function<Handle, T> question) {
        lock.readLock().lock();
        try {
            return database.jdbi().withHandle(question::apply);
        } catch (JdbiException e) {
            throw translated("read", e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadableRow();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T write(Function<Handle, T> change) {
        return exclusively(() -> database.jdbi().inTransaction(change::apply));
    }

    private void change(Consumer<Handle> change) {
        write(handle -> {
            change.accept(handle);
            return true;
        });
    }

    private <T> T exclusively(Work<T> work) {
        lock.writeLock().lock();
        try {
            return work.run();
        } catch (JdbiException e) {
            throw translated("written", e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unreadableRow();
        } catch (IOException e) {
            throw new WorkspaceException(
                    "the data folder could not be written", Faults.withoutPath(e));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// A row holds what is no instant, day, number or id. The cause would quote it, so it is not
    /// kept.
    private static WorkspaceException unreadableRow() {
        return new WorkspaceException(
                "a row of the workspace is damaged; nothing was changed: restore a backup");
    }

    private static RuntimeException translated(String verb, JdbiException e) {
        if (Faults.contradicts(e)) {
            return new IllegalArgumentException(
                    "what was to be kept contradicts the workspace, for example a list of a profile version that is"
                            + " not there; nothing was changed",
                    Faults.causeOf(e));
        }
        return new WorkspaceException(
                "the workspace could not be " + verb + ": " + Faults.reason(e), Faults.causeOf(e));
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}

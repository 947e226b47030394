package org.smartpick.advice.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// Keeps one person's workspace. Profiles and lists are only ever added to: no version is lost.
///
/// Every method that changes something returns after the change is on the disk. All of them throw
/// [WorkspaceException] when the disk or the file fails.
public interface WorkspaceStore extends AutoCloseable {

    /// The newest version of every profile that was not set aside, by name.
    List<ProfileVersion> listProfiles();

    /// The newest version of a profile.
    Optional<ProfileVersion> findProfile(String profile);

    /// All versions of a profile, newest first.
    List<ProfileVersion> listVersions(String profile);

    /// Adds a version to a profile, and the profile itself when it is new; an unchanged draft adds
    /// none.
    ProfileVersion saveProfile(String profile, ApplicantDraft draft, Instant at);

    /// Takes a profile out of the list; its versions stay in the workspace until it is erased.
    void setAside(String profile, Instant at);

    /// All saved lists of a profile, newest first.
    List<SavedList> listLists(String profile);

    /// Adds a list.
    SavedList saveList(SavedList.Draft list, Instant at);

    /// The corrections in force, one a program and fact.
    List<Correction> listCorrections();

    /// Adds or replaces a correction; earlier ones stay in the history.
    void addCorrection(Correction correction, Instant at);

    /// Withdraws the correction of a fact.
    void withdrawCorrection(AcgmeId program, String fact, Instant at);

    /// The figures that the person brought, by program, kind and season.
    List<OwnFigure> listFigures();

    /// Keeps figures, all or none; one with the same key takes the place of another.
    void keepFigures(List<OwnFigure> figures, Instant at);

    /// Deletes the figures of a program; unlike the rest of a workspace they leave no history.
    ///
    /// @return how many there were
    int forgetFigures(AcgmeId program);

    /// Deletes all figures.
    ///
    /// @return how many there were
    int forgetFigures();

    /// The person's note on a program, newest version.
    Optional<String> findNote(AcgmeId program);

    /// Writes the note on a program; an empty text takes it away. Earlier versions stay in the
    /// history.
    void saveNote(AcgmeId program, String text, Instant at);

    /// A small named setting, for example which profile is open.
    Optional<String> findSetting(String name);

    /// Writes a small named setting.
    void saveSetting(String name, String value);

    /// The small documents: stories, rank lists, tries.
    Entries entries();

    /// Everything, with its history, for export.
    WorkspaceContents contents();

    /// Puts everything of an export in the place of what is here, after a verified backup; all or
    /// nothing.
    void replaceWith(WorkspaceContents contents, Instant at);

    /// Deletes everything for good, backups and exports that the store made itself included.
    void erase();

    /// Looks at the file and says what state it is in.
    StoreHealth health();

    @Override
    void close();
}

package org.smartpick.advice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.profile.ApplicantDraft;

/// Use case: who am I to a program? Keeps profiles as they are typed, right or wrong, and brings
/// back any version.
public final class KeepProfile {
    /// Name of the profile that a new workspace begins with.
    public static final String FIRST = "my profile";

    private static final String OPEN = "open-profile";
    private static final int LONGEST_NAME = 80;

    private final WorkspaceStore store;
    private final Clock clock;

    /// @param store where the workspace is kept
    /// @param clock time of the versions
    public KeepProfile(WorkspaceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Name of the profile that is open; [#FIRST] in a new workspace.
    public String openName() {
        return store.findSetting(OPEN).orElse(FIRST);
    }

    /// The profile that is open, as typed; empty in a new workspace.
    public ApplicantDraft open() {
        return find(openName()).map(ProfileVersion::draft).orElseGet(ApplicantDraft::empty);
    }

    /// Whether anything was saved in the open profile yet.
    public boolean started() {
        return find(openName()).isPresent();
    }

    /// The newest version of a profile.
    public Optional<ProfileVersion> find(String profile) {
        return store.findProfile(profile);
    }

    /// All profiles, each in its newest version.
    public List<ProfileVersion> list() {
        return store.listProfiles();
    }

    /// All versions of a profile, newest first.
    public List<ProfileVersion> versions(String profile) {
        return store.listVersions(profile);
    }

    /// Saves the open profile as typed.
    public ProfileVersion save(ApplicantDraft draft) {
        return saveAs(openName(), draft);
    }

    /// Saves a draft as a version of this profile and opens it.
    ///
    /// @throws IllegalArgumentException when the name is blank or longer than 80 characters
    public ProfileVersion saveAs(String profile, ApplicantDraft draft) {
        String name = name(profile);
        ProfileVersion saved = store.saveProfile(name, draft, clock.instant());
        store.saveSetting(OPEN, name);
        return saved;
    }

    /// Saves a draft as a version of a profile and leaves open what is open: for somebody else's
    /// profile.
    ///
    /// @throws IllegalArgumentException when the name is blank or longer than 80 characters
    public ProfileVersion keepBeside(String profile, ApplicantDraft draft) {
        return store.saveProfile(name(profile), draft, clock.instant());
    }

    private static String name(String profile) {
        String name = profile.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a profile name has 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    /// Opens another profile; false when there is none of this name.
    public boolean switchTo(String profile) {
        if (store.findProfile(profile).isEmpty()) {
            return false;
        }
        store.saveSetting(OPEN, profile);
        return true;
    }

    /// Saves an earlier version as the newest one; empty when there is no such version.
    public Optional<ProfileVersion> restore(String profile, int version) {
        return versions(profile).stream()
                .filter(kept -> kept.version() == version)
                .findFirst()
                .map(kept -> saveAs(profile, kept.draft()));
    }

    /// Takes a profile out of the list; nothing is deleted.
    public void setAside(String profile) {
        store.setAside(profile, clock.instant());
        if (profile.equals(openName())) {
            store.saveSetting(
                    OPEN, list().stream().findFirst().map(ProfileVersion::profile).orElse(FIRST));
        }
    }
}

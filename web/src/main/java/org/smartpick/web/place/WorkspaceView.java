package org.smartpick.web.place;

import java.time.ZoneId;
import java.util.List;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.domain.FieldProblem;
import org.smartpick.web.profile.Question.Remark;
import org.smartpick.web.view.Words;

/// Everything that one person keeps, as its page shows it.
///
/// @param profiles all profiles
/// @param open name of the open one
/// @param health state of the file
/// @param said what was just done; empty when nothing was
/// @param remarks what could not be used of a file
public record WorkspaceView(
        List<ProfileRow> profiles,
        String open,
        StoreHealth health,
        String said,
        List<FileRemark> remarks) {

    private static final int MOST_VERSIONS = 20;

    /// A profile with its versions.
    ///
    /// @param name its name
    /// @param versions the newest versions, newest first
    public record ProfileRow(String name, List<VersionRow> versions) {
        /// Copies the versions.
        public ProfileRow {
            versions = List.copyOf(versions);
        }
    }

    /// A version of a profile.
    ///
    /// @param number its number
    /// @param when when it was saved, in words
    /// @param answers how many answers it holds, in words
    public record VersionRow(int number, String when, String answers) {}

    /// What could not be used of a file.
    ///
    /// @param where line or field
    /// @param remark value, problem, remedy
    public record FileRemark(String where, Remark remark) {
        static FileRemark of(FieldProblem problem) {
            return new FileRemark(problem.field(), Remark.of(problem));
        }
    }

    /// Copies the lists.
    public WorkspaceView {
        profiles = List.copyOf(profiles);
        remarks = List.copyOf(remarks);
    }

    static WorkspaceView of(KeepProfile profile, StoreHealth health, Said said, ZoneId zone) {
        List<ProfileRow> rows =
                profile.list().stream()
                        .map(newest ->
                                new ProfileRow(
                                        newest.profile(),
                                        profile.versions(newest.profile()).stream()
                                                .limit(MOST_VERSIONS)
                                                .map(version -> row(version, zone))
                                                .toList()))
                        .toList();
        return new WorkspaceView(rows, profile.openName(), health, said.words(), said.remarks());
    }

    /// What was just done, and what of it could not be.
    ///
    /// @param words what was done; empty when nothing was
    /// @param remarks what could not be used
    record Said(String words, List<FileRemark> remarks) {
        static final Said NOTHING = new Said("", List.of());

        static Said of(String words, List<FieldProblem> problems) {
            return new Said(words, problems.stream().map(FileRemark::of).toList());
        }
    }

    private static VersionRow row(ProfileVersion version, ZoneId zone) {
        return new VersionRow(
                version.version(),
                Words.moment(version.savedAt(), zone),
                Words.count(version.draft().values().size(), "answer"));
    }

    /// Size of the file in words.
    public String size() {
        return Words.count(Math.round(health.sizeBytes() / 1024.0), "kilobyte");
    }
}

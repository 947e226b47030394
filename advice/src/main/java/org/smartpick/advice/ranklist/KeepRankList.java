package org.smartpick.advice.ranklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.domain.AcgmeId;

/// Use case: what did I rank, and what did I rank before? Keeps the list of the open profile with
/// every version of it, and what a partner brought.
public final class KeepRankList {
    private static final String KIND = "rank-list";
    private static final String PARTNER = "couple-side";

    private final WorkspaceStore store;
    private final KeepProfile profiles;
    private final RankListFiles files;
    private final Clock clock;

    /// @param store where the workspace is kept
    /// @param profiles which profile is open
    /// @param files form of what is kept
    /// @param clock time of the versions
    public KeepRankList(
            WorkspaceStore store, KeepProfile profiles, RankListFiles files, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.files = files;
        this.clock = clock;
    }

    /// A version of the list.
    ///
    /// @param number from 1, rising
    /// @param at when it was kept
    /// @param list the list
    /// @param changes what changed from the version before
    public record Version(int number, Instant at, RankList list, List<Change> changes) {
        /// Copies the changes.
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /// What became of one program from one version to another.
    ///
    /// @param program the program
    /// @param from its place before, from 1; 0 when it was not on the list
    /// @param to its place after, from 1; 0 when it is no longer on the list
    public record Change(AcgmeId program, int from, int to) {}

    /// The list as it is; empty in the beginning.
    public RankList open() {
        return store.entries().find(KIND, key()).map(this::read).orElse(RankList.EMPTY);
    }

    private RankList read(Entry entry) {
        return entry.takenAway() ? RankList.EMPTY : files.readList(entry.text()).value();
    }

    private String key() {
        return profiles.openName();
    }

    /// Keeps a list; an unchanged one makes no version.
    public void save(RankList list) {
        store.entries().save(new Entry(KIND, key(), clock.instant(), files.writeList(list)));
    }

    /// Changes the list and keeps it.
    public RankList change(UnaryOperator<RankList> change) {
        RankList changed = change.apply(open());
        save(changed);
        return changed;
    }

    /// Takes the list away; its versions stay.
    public void clear() {
        store.entries().remove(KIND, key(), clock.instant());
    }

    /// All versions, newest first, each with what it changed.
    public List<Version> versions() {
        List<Entry> entries = store.entries().listVersions(KIND, key());
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RankList list = read(entries.get(i));
            RankList before = i + 1 < entries.size() ? read(entries.get(i + 1)) : RankList.EMPTY;
            versions.add(
                    new Version(
                            entries.size() - i, entries.get(i).at(), list, changes(before, list)));
        }
        return List.copyOf(versions);
    }

    /// What became of each program from one list to another: those that left, then those of the
    /// other list that came or stand elsewhere, in its order. A program that only gave way to one
    /// that came or left is not named.
    public static List<Change> changes(RankList before, RankList after) {
        List<Change> changes = new ArrayList<>();
        List<AcgmeId> stayed = new ArrayList<>(before.programs());
        for (AcgmeId program : before.programs()) {
            if (after.place(program) < 0) {
                changes.add(new Change(program, before.place(program) + 1, 0));
                stayed.remove(program);
            }
        }
        List<AcgmeId> here = after.programs().stream().filter(stayed::contains).toList();
        List<AcgmeId> still = LongestRun.of(stayed, here);
        for (AcgmeId program : after.programs()) {
            if (!still.contains(program)) {
                changes.add(
                        new Change(program, before.place(program) + 1, after.place(program) + 1));
            }
        }
        return List.copyOf(changes);
    }

    /// Makes an earlier version the newest one; false when there is none of this number.
    public boolean restore(int number) {
        Optional<Version> version =
                versions().stream().filter(one -> one.number() == number).findFirst();
        version.ifPresent(one -> save(one.list()));
        return version.isPresent();
    }

    /// What the partner brought, where she did.
    public Optional<CoupleSide> partner() {
        return store.entries()
                .find(PARTNER, key())
                .filter(entry -> !entry.takenAway())
                .map(entry -> files.readSide(entry.text()).value());
    }

    /// Keeps what the partner brought.
    public void savePartner(CoupleSide side) {
        store.entries().save(new Entry(PARTNER, key(), clock.instant(), files.writeSide(side)));
    }

    /// Deletes what the partner brought, with all its versions, for good.
    public void forgetPartner() {
        store.entries().erase(PARTNER, key());
    }
}

package org.smartpick.advice.ranklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.advice.judge.LineMatcher;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.advice.port.BroughtLists;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;

/// Use case: which programs go on my rank list? Reads them from a text or a file, and offers those
/// of the list of applications to be marked.
public final class BringPrograms {
    private final Shelf shelf;
    private final BroughtLists lists;
    private final RankListFiles files;
    private final Supplier<Applied> applied;

    /// Where the programs applied to stand.
    ///
    /// @param store kept lists of applications
    /// @param profiles which profile is open
    /// @param choose the list of applications where none was kept
    public record Applied(WorkspaceStore store, KeepProfile profiles, ChoosePrograms choose) {}

    /// @param shelf the catalog with the person's corrections
    /// @param lists reads tables and plain lists
    /// @param files reads rank list files
    /// @param applied where the programs applied to stand, asked for only when they are wanted
    public BringPrograms(
            Shelf shelf, BroughtLists lists, RankListFiles files, Supplier<Applied> applied) {
        this.shelf = shelf;
        this.lists = lists;
        this.files = files;
        this.applied = applied;
    }

    /// What a text brings.
    ///
    /// @param list the rank list in it
    /// @param problems lines that could not be used
    public record Brought(RankList list, List<FieldProblem> problems) {
        /// Copies the problems.
        public Brought {
            problems = List.copyOf(problems);
        }
    }

    /// Reads a rank list: a rank list file, a table, or a program a line, best first.
    public Brought read(String text, ApplicantDraft draft) {
        if (files.claims(text)) {
            Reading<RankList> reading = files.readList(text);
            return new Brought(reading.value(), reading.problems());
        }
        Reading<List<BroughtLine>> reading = lists.readList(text);
        if (!reading.problems().isEmpty()) {
            return new Brought(RankList.EMPTY, reading.problems());
        }
        List<LineFinding> findings = new LineMatcher(shelf, wished(draft)).match(reading.value());
        List<AcgmeId> programs =
                findings.stream().flatMap(BringPrograms::program).map(Program::id).toList();
        Set<AcgmeId> once = new LinkedHashSet<>(programs);
        return new Brought(
                RankList.EMPTY.withAdded(List.copyOf(once)),
                findings.stream().flatMap(BringPrograms::problem).toList());
    }

    private static List<Specialty> wished(ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete ->
                    complete.applicant().wishes().specialties().stream()
                            .map(SpecialtyWish::specialty)
                            .toList();
            case ApplicantReading.Incomplete _ -> List.of();
        };
    }

    /// A program that is not counted on a list of applications can be ranked all the same.
    private static Stream<Program> program(LineFinding finding) {
        return switch (finding) {
            case LineFinding.Found found -> Stream.of(found.program());
            case LineFinding.NotCounted counted -> Stream.of(counted.program());
            case LineFinding.Repeated _ -> Stream.empty();
            case LineFinding.Unclear _ -> Stream.empty();
            case LineFinding.Unknown _ -> Stream.empty();
        };
    }

    private static Stream<FieldProblem> problem(LineFinding finding) {
        return switch (finding) {
            case LineFinding.Found _ -> Stream.empty();
            case LineFinding.NotCounted _ -> Stream.empty();
            case LineFinding.Repeated repeated ->
                    Stream.of(
                            problem(
                                    finding,
                                    "names a program that line "
                                            + repeated.firstLine()
                                            + " named already",
                                    "take one of the two away"));
            case LineFinding.Unclear unclear ->
                    Stream.of(
                            problem(
                                    finding,
                                    "could mean " + unclear.programs().size() + " programs",
                                    "write the ACGME number: " + numbers(unclear.programs())));
            case LineFinding.Unknown unknown ->
                    Stream.of(
                            problem(
                                    finding,
                                    "names no program that we know",
                                    unknown.nearest().isEmpty()
                                            ? "write the ACGME number"
                                            : "did you mean " + numbers(unknown.nearest()) + "?"));
        };
    }

    private static FieldProblem problem(LineFinding finding, String problem, String remedy) {
        return new FieldProblem(
                "line " + finding.line().line(), finding.line().text(), problem, remedy);
    }

    private static String numbers(List<Program> programs) {
        return String.join(
                ", or ",
                programs.stream()
                        .limit(3)
                        .map(program -> program.id() + " (" + program.name() + ")")
                        .toList());
    }

    /// Programs to be marked as those that interviewed her: the newest list of applications that
    /// was kept, or the list as it is; without those on the rank list already.
    public List<Program> candidates(RankList list, Season season) {
        return applied(season).stream()
                .filter(id -> list.place(id) < 0)
                .flatMap(id -> shelf.find(id).stream())
                .toList();
    }

    private List<AcgmeId> applied(Season season) {
        Applied here = applied.get();
        List<SavedList> kept = here.store().listLists(here.profiles().openName());
        if (!kept.isEmpty()) {
            return kept.getFirst().list().programs();
        }
        return switch (here.choose().choose(here.profiles().open(), season)) {
            case PickOutcome.Chosen chosen ->
                    chosen.report().programs().stream()
                            .map(picked -> picked.program().id())
                            .toList();
            case PickOutcome.ToMend _ -> List.of();
            case PickOutcome.Contradiction _ -> List.of();
        };
    }
}

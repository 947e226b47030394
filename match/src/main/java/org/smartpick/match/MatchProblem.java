package org.smartpick.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// Everyone's lists, positions, couples, supplemental lists and reversions: complete and free of
/// contradictions. Made by a [MatchDraft].
public final class MatchProblem {
    private final List<String> applicants;
    private final List<String> programs;
    private final PackedMarket market;
    private final List<Reversion> reversions;
    private final Map<String, Integer> applicantNumbers;
    private final Map<String, Integer> programNumbers;

    /// Positions that nobody took go from one program to another.
    ///
    /// @param donor number of the program that gives them
    /// @param receiver number of the program that gets them
    public record Reversion(int donor, int receiver) {}

    MatchProblem(
            List<String> applicants,
            List<String> programs,
            PackedMarket market,
            List<Reversion> reversions) {
        this(
                List.copyOf(applicants),
                List.copyOf(programs),
                market,
                List.copyOf(reversions),
                numbers(applicants),
                numbers(programs));
    }

    private MatchProblem(
            List<String> applicants,
            List<String> programs,
            PackedMarket market,
            List<Reversion> reversions,
            Map<String, Integer> applicantNumbers,
            Map<String, Integer> programNumbers) {
        this.applicants = applicants;
        this.programs = programs;
        this.market = market;
        this.reversions = reversions;
        this.applicantNumbers = applicantNumbers;
        this.programNumbers = programNumbers;
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }

    /// A problem over a market on plain arrays, for names that follow from numbers.
    public static MatchProblem of(
            List<String> applicants, List<String> programs, PackedMarket market) {
        if (applicants.size() != market.applicantCount()
                || programs.size() != market.programCount()) {
            throw new IllegalArgumentException("names and numbers differ");
        }
        return new MatchProblem(applicants, programs, market, List.of());
    }

    /// The same problem with other numbers of positions, one a program, 0 or more.
    public MatchProblem withQuota(int[] quota) {
        return new MatchProblem(
                applicants,
                programs,
                market.withQuota(quota),
                reversions,
                applicantNumbers,
                programNumbers);
    }

    /// Names of the applicants, by number.
    public List<String> applicants() {
        return applicants;
    }

    /// Names of the programs, by number.
    public List<String> programs() {
        return programs;
    }

    /// The same on plain arrays.
    public PackedMarket market() {
        return market;
    }

    /// Reversions in the order in which they are looked at.
    public List<Reversion> reversions() {
        return reversions;
    }

    /// The number of an applicant; empty when there is none of that name.
    public OptionalInt findApplicant(String name) {
        return find(applicantNumbers, name);
    }

    /// The number of a program; empty when there is none of that name.
    public OptionalInt findProgram(String name) {
        return find(programNumbers, name);
    }

    private static OptionalInt find(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Programs on an applicant's list; empty for a member of a couple.
    public RankList wishes(int applicant) {
        return list(market.applicants(), applicant, programs);
    }

    /// Applicants on a program's list.
    public RankList ranking(int program) {
        return list(market.programs(), program, applicants);
    }

    private static RankList list(PackedLists lists, int number, List<String> names) {
        return new RankList(
                java.util.Arrays.stream(
                                lists.entry(), lists.start()[number], lists.start()[number + 1])
                        .mapToObj(names::get)
                        .toList());
    }

    /// A couple as it is read: `Ann & Bob`.
    public String coupleName(int couple) {
        PackedCouples couples = market.couples();
        return applicants.get(couples.first()[couple])
                + " & "
                + applicants.get(couples.second()[couple]);
    }

    /// The name of a program, or `-` for none.
    public String programName(int program) {
        return program < 0 ? "-" : programs.get(program);
    }
}

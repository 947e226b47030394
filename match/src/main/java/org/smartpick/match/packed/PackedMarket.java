package org.smartpick.match.packed;

import java.util.Arrays;

/// Everyone's lists on plain arrays. Applicants and programs are numbers from 0; no array may be
/// changed by anybody.
///
/// Members of couples have no entries in the applicants' lists; their wishes are pairs. A program
/// that an applicant ranks but that does not rank her stays on her list and always refuses.
public final class PackedMarket {
    /// No program: unmatched, or a member of a couple who would go without.
    public static final int NONE = -1;

    /// Rank of an applicant whom a program does not rank.
    public static final int UNRANKED = Integer.MAX_VALUE;

    private final int[] quota;
    private final PackedLists applicants;
    private final PackedLists programs;
    private final PackedCouples couples;
    private final PackedLinks links;
    private final long[] edges;
    private final PackedRanks ranks;

    private PackedMarket(
            int[] quota,
            PackedLists applicants,
            PackedLists programs,
            PackedCouples couples,
            PackedLinks links,
            long[] edges,
            PackedRanks ranks) {
        this.quota = quota;
        this.applicants = applicants;
        this.programs = programs;
        this.couples = couples;
        this.links = links;
        this.edges = edges;
        this.ranks = ranks;
    }

    /// A market without couples and supplemental lists.
    ///
    /// @param quota positions of each program, 0 or more
    /// @param applicants programs on each applicant's list
    /// @param programs applicants on each program's list
    public static PackedMarket ofSingles(
            int[] quota, PackedLists applicants, PackedLists programs) {
        return of(quota, applicants, programs, PackedCouples.NOBODY, PackedLinks.NONE);
    }

    /// A market with couples and supplemental lists. Takes time in proportion to all lists.
    public static PackedMarket of(
            int[] quota,
            PackedLists applicants,
            PackedLists programs,
            PackedCouples couples,
            PackedLinks links) {
        if (quota.length != programs.count()) {
            throw new IllegalArgumentException(
                    quota.length + " quotas for " + programs.count() + " programs");
        }
        if (Arrays.stream(quota).anyMatch(positions -> positions < 0)) {
            throw new IllegalArgumentException("a quota is negative");
        }
        RankFinder finder = new RankFinder(applicants.count(), programs);
        PackedRanks ranks = finder.ranks(couples, links);
        return new PackedMarket(
                quota, applicants, programs, couples, links, finder.edges(applicants), ranks);
    }

    /// The same lists with other numbers of positions.
    public PackedMarket withQuota(int[] positions) {
        return new PackedMarket(positions, applicants, programs, couples, links, edges, ranks);
    }

    /// Number of applicants, members of couples included.
    public int applicantCount() {
        return applicants.count();
    }

    /// Number of programs.
    public int programCount() {
        return quota.length;
    }

    /// Positions of each program.
    public int[] quota() {
        return quota;
    }

    /// Programs on each applicant's list.
    public PackedLists applicants() {
        return applicants;
    }

    /// Applicants on each program's list.
    public PackedLists programs() {
        return programs;
    }

    /// The couples.
    public PackedCouples couples() {
        return couples;
    }

    /// The supplemental lists.
    public PackedLinks links() {
        return links;
    }

    /// The applicants' lists again, with the rank that the program gives her: program in the upper
    /// 32 bits, rank (from 0, or [#UNRANKED]) in the lower.
    public long[] edges() {
        return edges;
    }

    /// Ranks of members of couples and of applicants on supplemental lists.
    public PackedRanks ranks() {
        return ranks;
    }
}

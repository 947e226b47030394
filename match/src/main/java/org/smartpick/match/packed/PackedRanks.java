package org.smartpick.match.packed;

/// The ranks that programs give to members of couples and to applicants on supplemental lists, from
/// 0; [PackedMarket#UNRANKED] where the program does not rank her.
///
/// @param first for each pair of the couples, the rank of the first member
/// @param second for each pair, the rank of the second member
/// @param linked for each entry of the supplemental lists, the rank of its owner
public record PackedRanks(int[] first, int[] second, int[] linked) {}

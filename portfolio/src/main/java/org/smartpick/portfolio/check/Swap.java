package org.smartpick.portfolio.check;

/// One program out of a list and another in.
///
/// @param out index of the candidate that leaves
/// @param in index of the candidate that comes
/// @param valueGain what the list gains in worth, 0 to 100
/// @param chanceGain what it gains in chance to match, -1 to 1: a better liked program can be less
///   likely
/// @param costUsd what it costs more, in dollars; negative when it costs less
public record Swap(int out, int in, double valueGain, double chanceGain, int costUsd) {}

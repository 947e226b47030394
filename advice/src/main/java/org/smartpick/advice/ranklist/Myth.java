package org.smartpick.advice.ranklist;

import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;

/// What is often advised about rank lists, with her own numbers beside it.
public sealed interface Myth {

    /// "Rank first where you are likely to match."
    ///
    /// @param first how many of her first wishes are counted
    /// @param own chance to end among them in the order of her wishes
    /// @param likely the same when the likeliest stands first
    /// @param change how far it moves, under the same draws
    /// @param matched chance to match at all, which is the same in both orders
    record LikelyFirst(int first, Chance own, Chance likely, Change change, Chance matched)
            implements Myth {}

    /// "A shorter list looks more serious."
    ///
    /// @param length programs of the shorter list: the upper half
    /// @param whole chance to match with the whole list
    /// @param shorter chance to match with the upper half alone
    /// @param change how far it moves, under the same draws
    record ShorterList(int length, Chance whole, Chance shorter, Change change) implements Myth {}

    /// "A dream on top wastes the first place."
    ///
    /// @param top name of the program ranked first
    /// @param reach chance that it would take her
    /// @param with chance to match with it on top
    /// @param without chance to match with the list that begins below it
    record DreamOnTop(String top, Chance reach, Chance with, Chance without) implements Myth {}

    /// "A program that you rank first will prefer you."
    ///
    /// Programs hand in their lists without seeing hers, and the algorithm never looks at how high
    /// she ranked a program when it fills that program's positions. The chance that it would take
    /// her is the same wherever it stands.
    ///
    /// @param last name of the program ranked last
    /// @param asLast chance that it would take her at the last place
    /// @param asFirst the same at the first place
    record FirstIsPreferred(String last, Chance asLast, Chance asFirst) implements Myth {}
}

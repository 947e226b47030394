package org.smartpick.match.season;

import java.util.Arrays;

/// What the inner loops need of a nation, laid out once: made from the nation alone and shared by
/// all threads.
final class FlatNation {
    final Nation nation;
    final int mainTracks;
    final int[] level;
    final float[] levels;
    final float[] spreads;
    final int[] invited;
    final int[] firstSeat;
    final int[] coupleOf;
    final int mostInvitations;
    final int fields;

    FlatNation(Nation nation) {
        this.nation = nation;
        this.mainTracks = nation.mainTracks();
        int markets = nation.markets().size();
        this.levels = new float[markets * Nation.TYPES];
        this.spreads = new float[markets * Nation.TYPES];
        for (int market = 0; market < markets; market++) {
            for (int type = 0; type < Nation.TYPES; type++) {
                levels[market * Nation.TYPES + type] =
                        nation.markets().get(market).levels().of(type);
                spreads[market * Nation.TYPES + type] =
                        nation.markets().get(market).spreads().of(type);
            }
        }
        this.fields = 1 + nation.markets().stream().mapToInt(Market::field).max().orElse(-1);
        Tracks tracks = nation.tracks();
        this.level = new int[tracks.size()];
        this.invited = new int[tracks.size()];
        this.firstSeat = new int[tracks.size() + 1];
        int most = 0;
        for (int track = 0; track < tracks.size(); track++) {
            int market = tracks.market()[track];
            level[track] = market * Nation.TYPES;
            int applied =
                    nation.applications().start()[track + 1] - nation.applications().start()[track];
            long wanted =
                    Math.round(nation.markets().get(market).invited() * tracks.quota()[track]);
            invited[track] = (int) Math.min(applied, Math.max(wanted, tracks.quota()[track]));
            most += invited[track];
            firstSeat[track + 1] = firstSeat[track] + tracks.quota()[track];
        }
        this.mostInvitations = most;
        this.coupleOf = new int[nation.people().size()];
        Arrays.fill(coupleOf, -1);
        int[] couples = nation.people().couples();
        for (int i = 0; i < couples.length; i++) {
            coupleOf[couples[i]] = i / 2;
        }
    }

    int fieldOf(int track) {
        return nation.markets().get(marketOf(track)).field();
    }

    int marketOf(int track) {
        return nation.tracks().market()[track];
    }
}

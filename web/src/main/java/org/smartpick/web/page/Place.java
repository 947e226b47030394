package org.smartpick.web.page;

import java.util.Arrays;
import java.util.List;

/// A place in the navigation.
public enum Place {
    YOU("You", "/you", Rank.MAIN),
    LIST("List", "/list", Rank.MAIN),
    RANK_LIST("Rank list", "/rank-list", Rank.MAIN),
    JUDGE("Check a list", "/judge", Rank.MAIN),
    PROGRAMS("Programs", "/programs", Rank.MAIN),
    /// Interview practice.
    PRACTICE("Practice", "/practice", Rank.MAIN),
    METHOD("Method", "/method", Rank.MAIN),
    COUPLE("Couples", "/couple", Rank.MINOR),
    WORKSPACE("Workspace", "/workspace", Rank.MINOR),
    DATA("Data", "/data", Rank.MINOR),
    ABOUT("About", "/about", Rank.MINOR),
    /// Pages that no link of the navigation stands for: the welcome and the error pages.
    NOWHERE("", "/", Rank.HIDDEN);

    private enum Rank {
        MAIN,
        MINOR,
        HIDDEN
    }

    private final String title;
    private final String address;
    private final Rank rank;

    Place(String title, String address, Rank rank) {
        this.title = title;
        this.address = address;
        this.rank = rank;
    }

    /// The words of the place, as the masthead shows them.
    public String title() {
        return title;
    }

    /// The path of the place, from the root of the server.
    public String address() {
        return address;
    }

    /// The places of the masthead, in order.
    public static List<Place> listMain() {
        return list(Rank.MAIN);
    }

    /// The places of the colophon, in order.
    public static List<Place> listMinor() {
        return list(Rank.MINOR);
    }

    private static List<Place> list(Rank rank) {
        return Arrays.stream(values()).filter(place -> place.rank == rank).toList();
    }
}

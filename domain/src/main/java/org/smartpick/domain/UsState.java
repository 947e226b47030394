package org.smartpick.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The states, the District of Columbia and the territories, by their USPS codes.
public enum UsState {
    /// Alaska.
    AK("Alaska", CensusDivision.PACIFIC),
    /// Alabama.
    AL("Alabama", CensusDivision.EAST_SOUTH_CENTRAL),
    /// Arkansas.
    AR("Arkansas", CensusDivision.WEST_SOUTH_CENTRAL),
    /// American Samoa.
    AS("American Samoa", CensusDivision.TERRITORY),
    /// Arizona.
    AZ("Arizona", CensusDivision.MOUNTAIN),
    /// California.
    CA("California", CensusDivision.PACIFIC),
    /// Colorado.
    CO("Colorado", CensusDivision.MOUNTAIN),
    /// Connecticut.
    CT("Connecticut", CensusDivision.NEW_ENGLAND),
    /// District of Columbia.
    DC("District of Columbia", CensusDivision.SOUTH_ATLANTIC),
    /// Delaware.
    DE("Delaware", CensusDivision.SOUTH_ATLANTIC),
    /// Florida.
    FL("Florida", CensusDivision.SOUTH_ATLANTIC),
    /// Georgia.
    GA("Georgia", CensusDivision.SOUTH_ATLANTIC),
    /// Guam.
    GU("Guam", CensusDivision.TERRITORY),
    /// Hawaii.
    HI("Hawaii", CensusDivision.PACIFIC),
    /// Iowa.
    IA("Iowa", CensusDivision.WEST_NORTH_CENTRAL),
    /// Idaho.
    ID("Idaho", CensusDivision.MOUNTAIN),
    /// Illinois.
    IL("Illinois", CensusDivision.EAST_NORTH_CENTRAL),
    /// Indiana.
    IN("Indiana", CensusDivision.EAST_NORTH_CENTRAL),
    /// Kansas.
    KS("Kansas", CensusDivision.WEST_NORTH_CENTRAL),
    /// Kentucky.
    KY("Kentucky", CensusDivision.EAST_SOUTH_CENTRAL),
    /// Louisiana.
    LA("Louisiana", CensusDivision.WEST_SOUTH_CENTRAL),
    /// Massachusetts.
    MA("Massachusetts", CensusDivision.NEW_ENGLAND),
    /// Maryland.
    MD("Maryland", CensusDivision.SOUTH_ATLANTIC),
    /// Maine.
    ME("Maine", CensusDivision.NEW_ENGLAND),
    /// Michigan.
    MI("Michigan", CensusDivision.EAST_NORTH_CENTRAL),
    /// Minnesota.
    MN("Minnesota", CensusDivision.WEST_NORTH_CENTRAL),
    /// Missouri.
    MO("Missouri", CensusDivision.WEST_NORTH_CENTRAL),
    /// Northern Mariana Islands.
    MP("Northern Mariana Islands", CensusDivision.TERRITORY),
    /// Mississippi.
    MS("Mississippi", CensusDivision.EAST_SOUTH_CENTRAL),
    /// Montana.
    MT("Montana", CensusDivision.MOUNTAIN),
    /// North Carolina.
    NC("North Carolina", CensusDivision.SOUTH_ATLANTIC),
    /// North Dakota.
    ND("North Dakota", CensusDivision.WEST_NORTH_CENTRAL),
    /// Nebraska.
    NE("Nebraska", CensusDivision.WEST_NORTH_CENTRAL),
    /// New Hampshire.
    NH("New Hampshire", CensusDivision.NEW_ENGLAND),
    /// New Jersey.
    NJ("New Jersey", CensusDivision.MIDDLE_ATLANTIC),
    /// New Mexico.
    NM("New Mexico", CensusDivision.MOUNTAIN),
    /// Nevada.
    NV("Nevada", CensusDivision.MOUNTAIN),
    /// New York.
    NY("New York", CensusDivision.MIDDLE_ATLANTIC),
    /// Ohio.
    OH("Ohio", CensusDivision.EAST_NORTH_CENTRAL),
    /// Oklahoma.
    OK("Oklahoma", CensusDivision.WEST_SOUTH_CENTRAL),
    /// Oregon.
    OR("Oregon", CensusDivision.PACIFIC),
    /// Pennsylvania.
    PA("Pennsylvania", CensusDivision.MIDDLE_ATLANTIC),
    /// Puerto Rico.
    PR("Puerto Rico", CensusDivision.TERRITORY),
    /// Rhode Island.
    RI("Rhode Island", CensusDivision.NEW_ENGLAND),
    /// South Carolina.
    SC("South Carolina", CensusDivision.SOUTH_ATLANTIC),
    /// South Dakota.
    SD("South Dakota", CensusDivision.WEST_NORTH_CENTRAL),
    /// Tennessee.
    TN("Tennessee", CensusDivision.EAST_SOUTH_CENTRAL),
    /// Texas.
    TX("Texas", CensusDivision.WEST_SOUTH_CENTRAL),
    /// Utah.
    UT("Utah", CensusDivision.MOUNTAIN),
    /// Virginia.
    VA("Virginia", CensusDivision.SOUTH_ATLANTIC),
    /// US Virgin Islands.
    VI("US Virgin Islands", CensusDivision.TERRITORY),
    /// Vermont.
    VT("Vermont", CensusDivision.NEW_ENGLAND),
    /// Washington.
    WA("Washington", CensusDivision.PACIFIC),
    /// Wisconsin.
    WI("Wisconsin", CensusDivision.EAST_NORTH_CENTRAL),
    /// West Virginia.
    WV("West Virginia", CensusDivision.SOUTH_ATLANTIC),
    /// Wyoming.
    WY("Wyoming", CensusDivision.MOUNTAIN);

    private final String label;
    private final CensusDivision division;

    UsState(String label, CensusDivision division) {
        this.label = label;
        this.division = division;
    }

    /// The state's name.
    public String label() {
        return label;
    }

    /// The census division that the state lies in.
    public CensusDivision division() {
        return division;
    }

    /// Reads a USPS code or a full name, in any case: "NJ", "new jersey".
    public static Optional<UsState> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(state ->
                        state.name().toLowerCase(Locale.ROOT).equals(wanted)
                                || state.label.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}

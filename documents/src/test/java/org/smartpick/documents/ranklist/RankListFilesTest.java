package org.smartpick.documents.ranklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankList.Rather;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.match.ranklist.ReachTable;

class RankListFilesTest {
    private static final AcgmeId ONE = AcgmeId.of("1400000001");
    private static final AcgmeId TWO = AcgmeId.of("1400000002");
    private static final AcgmeId YEAR = AcgmeId.of("9990000003");

    private final RankListFiles files = new RankListDocuments();

    @Test
    void bringsBackWhatItWrote() {
        RankList list =
                new RankList(List.of(TWO, ONE), List.of(YEAR), List.of(new Rather(TWO, ONE)));
        assertThat(files.readList(files.writeList(list))).isEqualTo(new Reading<>(list, List.of()));
        assertThat(files.readList(files.writeList(RankList.EMPTY)).value())
                .isEqualTo(RankList.EMPTY);
    }

    @Test
    void namesEverythingThatCannotBeUsed() {
        Reading<RankList> reading =
                files.readList(
                        """
                        {"format": "smartpick rank list", "version": 1, "program": [],
                         "programs": ["1400000001", "12", "1400000001"],
                         "answers": [["1400000001", "1400000001"]]}
                        """);
        assertThat(reading.value().programs()).containsExactly(ONE);
        assertThat(reading.problems())
                .extracting("field")
                .containsExactly("program", "programs[1]", "programs[2]", "answers[0]");
        assertThat(
                        files.readList("{\"format\": \"smartpick rank list\", \"version\": 2}")
                                .problems())
                .extracting("field")
                .containsExactly("version");
        assertThat(files.readList("{\"format\": \"other\"}").problems())
                .extracting("field")
                .containsExactly("format");
    }

    @Test
    void carriesASideWithItsChances() {
        ReachTable draw =
                ReachTable.of(new double[] {0.25, 0.75}, new double[][] {{0.5, 0.125}, {1, 0}});
        CoupleSide side =
                new CoupleSide(
                        Season.of(2027),
                        List.of(
                                new SideProgram(
                                        ONE,
                                        "First",
                                        "Pediatrics",
                                        "Newark, NJ",
                                        new GeoPoint(40.7, -74.2)),
                                new SideProgram(TWO, "Second", "Pediatrics", "Camden, NJ", null)),
                        List.of(draw, draw));
        Reading<CoupleSide> reading = files.readSide(files.writeSide(side));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().programs()).isEqualTo(side.programs());
        assertThat(reading.value().draws()).hasSize(2);
        assertThat(reading.value().draws().getFirst().reach(0)).isEqualTo(draw.reach(0));
    }

    @Test
    void refusesASideThatWasTamperedWith() {
        String start = "{\"format\": \"smartpick couple side\", \"version\": 1, \"season\": 2027, ";
        assertThat(
                        files.readSide(start + "\"programs\": [], \"points\": [1], \"draws\": []}")
                                .problems())
                .hasSize(1);
        assertThat(
                        files.readSide(
                                        start
                                                + "\"programs\": [{\"acgme_id\": \"1400000001\", \"name\": \"A\","
                                                + " \"specialty\": \"B\", \"city\": \"C\"}], \"points\": [1],"
                                                + " \"draws\": [[[1.5]]]}")
                                .problems())
                .hasSize(1);
        assertThat(files.readSide("[").problems()).hasSize(1);
    }
}

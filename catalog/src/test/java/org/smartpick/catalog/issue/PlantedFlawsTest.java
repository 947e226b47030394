package org.smartpick.catalog.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.BundledCatalog;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.MemoryFiles;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.FactKey;

/// A directory of a few programs in which every kind of flaw is planted once.
final class PlantedFlawsTest {
    private static final String FOLDER = "directory/1/";
    private static final String COLUMNS =
            "acgme_id,program_name,sponsoring_institution,specialty,specialty_code,city,"
                    + "state,latitude,longitude,listed_2025,nrmp_match_basis,program_type,program_type_year,training_years,"
                    + "first_year_positions,first_year_positions_year,quota_latest,filled_latest,quota_latest_year,visa_j1,"
                    + "visa_h1b,visa_f1,visa_year,step2_required,min_step2,scores_year,participates_eras,"
                    + "participates_eras_year,letters_required,letters_required_year,accreditation_status,"
                    + "accreditation_status_year,ehr_vendor,ehr_year,website,website_year,sources";

    /// One program's row from the cells that a test cares about; every other cell is empty.
    private static String row(String id, String name, String... cells) {
        String[] columns = COLUMNS.split(",", -1);
        String[] values = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] =
                    switch (columns[i]) {
                        case "acgme_id" -> id;
                        case "program_name" -> name;
                        case "specialty" -> "Psychiatry";
                        case "city" -> "Newark";
                        case "state" -> "NJ";
                        case "latitude" -> "40.7356";
                        case "longitude" -> "-74.1724";
                        case "listed_2025" -> "yes";
                        case "sources" -> "list";
                        default -> "";
                    };
            for (String cell : cells) {
                if (cell.startsWith(columns[i] + "=")) {
                    values[i] = cell.substring(columns[i].length() + 1);
                }
            }
        }
        return String.join(",", values);
    }

    private static String provenance(String... ids) {
        return String.join(
                "\r\n",
                Stream.of(ids)
                        .flatMap(id ->
                                Stream.of("coordinates", "identity", "quota_latest", "ehr_vendor")
                                        .map(group -> id + "," + group + ",list,2020"))
                        .toList());
    }

    private static MemoryFiles sound() {
        return MemoryFiles.empty()
                .with("editions.csv", "dataset,edition", "directory,1", "specialties,1")
                .with(
                        "specialties/1/specialties.csv",
                        "specialty,directory_name,published_under,kind,needs_preliminary,application_platform,"
                                + "match_run_by,confidence,note",
                        "Psychiatry,Psychiatry,Psychiatry,categorical,no,ERAS,NRMP,B,")
                .with(
                        FOLDER + "sources.csv",
                        "key,title,publisher,year,address,rights_class,how,doubts,confidence",
                        "list,A list,Somebody,2020,,own,by hand,,B")
                .with(
                        FOLDER + "stated_fields.csv",
                        "field_group,year_in_file,source,year",
                        "visa,2020,list,2020",
                        "scores,2020,list,2020",
                        "first_year_positions,2020,list,2020",
                        "training_years,,list,2020")
                .withText(
                        FOLDER + "manifest.json",
                        """
                        {"dataset": "directory", "edition": "1", "title": "few", "date_retrieved": "2026-11-22",
                         "known_gaps": [], "expected_issue_counts": {}, "files": []}
                        """);
    }

    private static Catalog load(MemoryFiles files, String... rows) {
        String[] ids =
                Stream.of(rows)
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .filter(AcgmeId::valid)
                        .filter(id ->
                                Stream.of(rows)
                                        .noneMatch(
                                                row -> row.startsWith(id) && row.contains(",ZZ,")))
                        .toArray(String[]::new);
        files.withText(
                FOLDER + "field_provenance.csv",
                "acgme_id,field_group,source,year\r\n" + provenance(ids) + "\r\n");
        files.withText(
                FOLDER + "programs.csv", COLUMNS + "\r\n" + String.join("\r\n", rows) + "\r\n");
        return Catalog.load(Datasets.of(files));
    }

    private static List<DataIssue> issues(MemoryFiles files, String... rows) {
        return load(files, rows).issues();
    }

    private static List<DataIssue> issues(String... cells) {
        return issues(sound(), row("4000000001", "One", cells));
    }

    private static final AcgmeId ONE = AcgmeId.of("4000000001");

    @Test
    void aSoundDirectoryHasNoFlaws() {
        assertThat(issues()).isEmpty();
    }

    @Test
    void aPointFarFromItsCityIsFound() {
        List<DataIssue> found =
                issues(
                        sound(),
                        row("4000000001", "One"),
                        row("4000000002", "Two"),
                        row("4000000003", "Three", "latitude=34.05", "longitude=-118.24"));
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        IdentityIssue.CoordinateOffCity.class,
                        issue -> {
                            assertThat(issue.program()).isEqualTo(AcgmeId.of("4000000003"));
                            assertThat(issue.miles()).isBetween(2400L, 2500L);
                            assertThat(issue.message()).contains("Newark");
                        });
    }

    @Test
    void aMissingPointIsFound() {
        assertThat(issues("latitude=", "longitude="))
                .containsExactly(new IdentityIssue.MissingCoordinate(ONE, "Newark", UsState.NJ));
    }

    @Test
    void twoProgramsOfOneNameAreFound() {
        assertThat(issues(sound(), row("4000000001", "One"), row("4000000002", "One")))
                .containsExactly(
                        new IdentityIssue.DuplicateName(
                                "One",
                                "Psychiatry",
                                "Newark, NJ",
                                List.of(ONE, AcgmeId.of("4000000002"))));
    }

    @Test
    void aSpecialtyThatTheListLeavesOutIsFound() {
        assertThat(issues("listed_2025="))
                .containsExactly(new IdentityIssue.UnlistedSpecialty("Psychiatry", 1));
    }

    @Test
    void aSpecialtyWithoutTranslationKeepsItsSpelling() {
        Catalog catalog = load(sound(), row("4000000001", "One", "specialty=Sleepwalking"));
        assertThat(catalog.get(ONE).specialty().name()).isEqualTo("Sleepwalking");
        assertThat(catalog.issues())
                .containsExactly(new IdentityIssue.UnmappedSpecialty("Sleepwalking", 1));
    }

    @Test
    void aQuotaThatItsTracksContradictIsFound() {
        MemoryFiles files =
                sound().with(
                                FOLDER + "program_year_results.csv",
                                "acgme_id,nrmp_code,year,track,track_name,quota,filled,source",
                                "4000000001,1111400C0,2020,categorical,Psychiatry,7,8,list");
        assertThat(
                        issues(
                                files,
                                row(
                                        "4000000001",
                                        "One",
                                        "quota_latest=9",
                                        "quota_latest_year=2020")))
                .containsExactly(
                        new MatchIssue.QuotaConflict(ONE, 2020, 9, 7),
                        new MatchIssue.FilledAboveQuota("1111400C0", 2020, 7, 8));
    }

    @Test
    void positionsThatDifferByMoreThanAThirdAreFound() {
        assertThat(
                        issues(
                                "quota_latest=9",
                                "quota_latest_year=2020",
                                "first_year_positions=13",
                                "first_year_positions_year=2020"))
                .containsExactly(new MatchIssue.PositionsConflict(ONE, 13, 2020, 9, 2020));
        assertThat(
                        issues(
                                "quota_latest=9",
                                "quota_latest_year=2020",
                                "first_year_positions=12",
                                "first_year_positions_year=2020"))
                .isEmpty();
    }

    @Test
    void codesThatBelongNowhereOrAreWeaklyJoinedAreFound() {
        MemoryFiles files =
                sound().with(
                                FOLDER + "nrmp_codes.csv",
                                "nrmp_code,institution_name,state,track_type,track_name,seen_2020,seen_2024,acgme_id,match_basis",
                                "1111400C0,Hospital,NJ,C,Psychiatry,yes,yes,4000000001,name",
                                "1111400C2,Hospital,NJ,C,Psychiatry,yes,yes,4000000001,name+quota",
                                "1111400C1,Hospital,NJ,C,Psychiatry/Old,yes,,4000000001,name+quota",
                                "2222400C0,Elsewhere,NJ,C,Psychiatry,yes,yes,4999999999,name+quota",
                                "3333400C0,,,C,Psychiatry,yes,yes,,");
        assertThat(issues(files, row("4000000001", "One")))
                .containsExactlyInAnyOrder(
                        new MatchIssue.WeakNrmpJoin(ONE, 1),
                        new MatchIssue.StaleNrmpCode(ONE, "1111400C1", 2020),
                        new MatchIssue.ClosedProgramCode("2222400C0", "4999999999"),
                        new MatchIssue.UnjoinedNrmpCode("3333400C0", "", "", "Psychiatry"));
    }

    @Test
    void oldVisaAnswersAndTwoVendorsAreFound() {
        MemoryFiles files =
                sound().with(
                                FOLDER + "ehr_evidence.csv",
                                "acgme_id,ehr_vendor,evidence,organisation,year,source",
                                "4000000001,Epic,list,Hospital,2020,list");
        assertThat(
                        issues(
                                files,
                                row(
                                        "4000000001",
                                        "One",
                                        "visa_j1=no",
                                        "visa_year=2020",
                                        "ehr_vendor=Epic|MEDITECH",
                                        "ehr_year=2020")))
                .containsExactlyInAnyOrder(
                        new StatementIssue.StaleVisaAnswer(ONE, 2020),
                        new StatementIssue.VendorConflict(ONE, List.of("Epic", "MEDITECH")),
                        new StatementIssue.VendorWithoutEvidence(
                                ONE, List.of("Epic", "MEDITECH"), List.of("Epic")));
    }

    @Test
    void aMinimumThatContradictsItselfOrKeepsNobodyOutIsFound() {
        assertThat(issues("min_step2=200", "step2_required=no", "scores_year=2020"))
                .containsExactly(
                        new StatementIssue.MinimumWithoutRequirement(ONE, 200),
                        new StatementIssue.MinimumBelowPassMark(ONE, 200, 209));
    }

    @Test
    void cellsThatCannotBeReadBecomeUnknown() {
        Catalog catalog =
                load(
                        sound(),
                        row(
                                "4000000001",
                                "One",
                                "visa_j1=perhaps",
                                "visa_year=2020",
                                "latitude=123"));
        assertThat(catalog.get(ONE).fact(FactKey.VISA_J1).isKnown()).isFalse();
        assertThat(catalog.issues())
                .contains(
                        new FileIssue.UnreadableValue(
                                FOLDER + "programs.csv", 2, "visa_j1", "perhaps"),
                        new FileIssue.UnreadableValue(
                                FOLDER + "programs.csv", 2, "latitude", "123,-74.1724"));
    }

    @Test
    void aRowWithoutAUsableNumberOrStateIsLeftOutAndNamed() {
        Catalog catalog =
                load(
                        sound(),
                        row("12", "Short"),
                        row("4000000002", "Two", "state=ZZ"),
                        row("4000000001", "One"));
        assertThat(catalog.programs()).hasSize(1);
        assertThat(catalog.issues())
                .contains(
                        new FileIssue.UnreadableValue(FOLDER + "programs.csv", 2, "acgme_id", "12"),
                        new FileIssue.UnreadableValue(FOLDER + "programs.csv", 3, "state", "ZZ"));
    }

    @Test
    void aValueWithoutASourceIsNotShown() {
        Catalog catalog =
                load(
                        sound(),
                        row(
                                "4000000001",
                                "One",
                                "letters_required=3",
                                "letters_required_year=2020"));
        assertThat(catalog.get(ONE).fact(FactKey.LETTERS).isKnown()).isFalse();
        assertThat(catalog.issues())
                .containsExactly(new FileIssue.UnsourcedValue(ONE, "letters_required", "3"));
    }

    @Test
    void rowsThatPointNowhereAreFound() {
        MemoryFiles files =
                sound().with(
                                FOLDER + "board_pass_rates.csv",
                                "acgme_id,board,period,examinees,pass_pct,source",
                                "4999999999,ABPN,2020,5,90,list",
                                "4000000001,ABPN,2020,5,190,rumor");
        assertThat(issues(files, row("4000000001", "One", "sources=")))
                .containsExactlyInAnyOrder(
                        new FileIssue.OrphanRows("board_pass_rates.csv", "4999999999", 1),
                        new FileIssue.UnknownSource("board_pass_rates.csv", "rumor", 1),
                        new FileIssue.UnreadableValue(
                                FOLDER + "board_pass_rates.csv", 3, "pass_pct", "190"),
                        new FileIssue.UnsourcedProgram(ONE, "One"));
    }

    @Test
    void aFellowshipInAnotherStateIsFound() {
        MemoryFiles files =
                sound().with(
                                FOLDER + "informatics_fellowships.csv",
                                "fellowship_id,fellowship_name,city,state,last_seen_year",
                                "ci-one,One,Wilmington,DE,2021")
                        .with(
                                FOLDER + "informatics_links.csv",
                                "fellowship_id,acgme_id",
                                "ci-one,4000000001");
        assertThat(issues(files, row("4000000001", "One")))
                .containsExactly(
                        new IdentityIssue.FellowshipOutOfState(
                                "ci-one", UsState.DE, UsState.NJ, 1));
    }

    @Test
    void aRareLengthOfTrainingIsFound() {
        String[] rows = new String[61];
        for (int i = 0; i < rows.length; i++) {
            rows[i] =
                    row(
                            String.valueOf(4_000_000_100L + i),
                            "Program " + i,
                            "training_years=" + (i == 0 ? 1 : 4),
                            "latitude=",
                            "longitude=",
                            "listed_2025=yes");
        }
        assertThat(issues(sound(), rows))
                .filteredOn(StatementIssue.UnusualTrainingLength.class::isInstance)
                .containsExactly(
                        new StatementIssue.UnusualTrainingLength(
                                AcgmeId.of("4000000100"), "Psychiatry", 1, 4));
    }

    @Test
    void everyBundledFlawSaysWhereItIs() {
        assertThat(BundledCatalog.get().issues())
                .isNotEmpty()
                .allSatisfy(issue -> {
                    assertThat(issue.kind()).isNotBlank();
                    assertThat(issue.message()).hasSizeGreaterThan(20).doesNotContain("null");
                });
    }
}

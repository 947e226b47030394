package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.Answer;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.applicant.Tie;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;

class ExampleProfilesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void shipsTheFiveExamples() throws IOException {
        assertThat(examples())
                .contains(
                        "us-img.yaml",
                        "non-us-img.yaml",
                        "couple-a.yaml",
                        "couple-b.yaml",
                        "us-do-senior.yaml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsIntoAWholeApplicant(String file) throws IOException {
        assertThat(read(file)).isNotNull();
    }

    @Test
    void theUsImgIsAsDescribed() throws IOException {
        Applicant applicant = read("us-img.yaml");
        assertThat(applicant.background().usCitizen()).isTrue();
        assertThat(applicant.background().graduationYear()).isEqualTo(2025);
        assertThat(applicant.exams().step2ck().score()).isEqualTo(Answer.given(238));
        assertThat(applicant.exams().step2ck().attempts()).isEqualTo(Answer.given(1));
        assertThat(applicant.exams().step1().attempts()).isEqualTo(Answer.given(1));
        assertThat(applicant.experience().usClinical().handsOn()).isEqualTo(Answer.given(4));
        assertThat(applicant.experience().scholarship().publications()).isEqualTo(Answer.given(2));
        assertThat(applicant.ties()).extracting(Tie::state).containsExactly(UsState.NJ, UsState.FL);
        assertThat(applicant.wishes().specialties())
                .extracting(SpecialtyWish::specialty)
                .containsExactly(
                        Specialty.of("Internal Medicine"), Specialty.of("Family Medicine"));
        assertThat(applicant.wishes().later()).isEqualTo(Answer.given("Clinical Informatics"));
        assertThat(applicant.limits().budgetUsd()).isEqualTo(1400);
    }

    @Test
    void theNonUsImgNeedsAVisa() throws IOException {
        assertThat(read("non-us-img.yaml").background().visaNeed())
                .isEqualTo(Answer.given(VisaNeed.J1_OR_H1B));
    }

    private static Applicant read(String file) throws IOException {
        Reading<ApplicantDraft> reading =
                new PersonalTextFiles().readProfile(Files.readString(EXAMPLES.resolve(file)));
        assertThat(reading.problems()).isEmpty();
        return switch (ApplicantReader.read(reading.value())) {
            case ApplicantReading.Complete complete -> complete.applicant();
            case ApplicantReading.Incomplete incomplete ->
                    throw new AssertionError(file + ": " + incomplete.problems());
        };
    }
}

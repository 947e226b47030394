package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.ExampleProfiles.Example;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;

class BundledExamplesTest {
    private final List<Example> examples = new BundledExamples(new PersonalTextFiles()).list();

    @Test
    void areTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(BundledExamples.KEYS);
        }
    }

    @Test
    void sayWhoTheyAreAndAreWholeApplicants() {
        assertThat(examples)
                .hasSize(BundledExamples.KEYS.size())
                .allSatisfy(example -> {
                    assertThat(example.title()).isNotBlank().doesNotStartWith("#");
                    assertThat(ApplicantReader.read(example.draft()))
                            .isInstanceOf(ApplicantReading.Complete.class);
                });
        assertThat(examples.getFirst().key()).isEqualTo("us-img");
    }
}

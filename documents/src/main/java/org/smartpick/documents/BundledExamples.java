package org.smartpick.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smartpick.advice.port.ExampleProfiles;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.domain.profile.ApplicantDraft;

/// The example profiles of the folder `examples`, packed with the program. The first line of each,
/// a comment, says who it is.
public final class BundledExamples implements ExampleProfiles {
    /// Names of the files without ending, in the order in which they are offered.
    static final List<String> KEYS =
            List.of("us-img", "non-us-img", "us-do-senior", "couple-a", "couple-b");

    private static final String FOLDER = "/smartpick/examples/";

    private final PersonalFiles files;

    /// The examples, read by the reader of profiles.
    ///
    /// @param files reads profiles
    public BundledExamples(PersonalFiles files) {
        this.files = files;
    }

    @Override
    public List<Example> list() {
        return KEYS.stream().map(this::read).toList();
    }

    private Example read(String key) {
        String text = text(key);
        PersonalFiles.Reading<ApplicantDraft> reading = files.readProfile(text);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(
                    "example " + key + " has problems: " + reading.problems());
        }
        String title = text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
        return new Example(key, title, reading.value());
    }

    private static String text(String key) {
        try (InputStream stream =
                BundledExamples.class.getResourceAsStream(FOLDER + key + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("example " + key + " was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

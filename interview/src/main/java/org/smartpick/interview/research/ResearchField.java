package org.smartpick.interview.research;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What to find out about a program before the interview. A field without a finding becomes a
/// question to ask.
public enum ResearchField {
    SITE_READ(
            "Web site read",
            "What you read there that is true only of this program",
            "Which part of your program would I not understand from the web page?"),
    INITIATIVES(
            "Informatics and quality projects",
            "A project, by name",
            "Which project in informatics or quality are residents part of now?"),
    DIGITAL_HEALTH(
            "Digital health and data science",
            "Telehealth, models in use, a data science group",
            "Where do residents meet telehealth or prediction models in daily work?"),
    EHR(
            "Health record",
            "The vendor, and what changed lately",
            "Which health record do you use, and what was the last big change to it?"),
    DATA_ACCESS(
            "Access to data",
            "A warehouse, reports, who pulls data",
            "When a resident wants data for a project, who pulls it and how long does it take?"),
    FELLOWSHIP(
            "Informatics fellowship",
            "At this institution or near",
            "How do residents prepare for a clinical informatics fellowship from here?"),
    FACULTY(
            "People in informatics",
            "A name and what they do",
            "Is there a physician informaticist whom residents can work with?"),
    COMMITTEES(
            "Committees and electives",
            "For the health record, decision support, quality",
            "Which elective or committee would a resident with this interest join first?");

    private final String title;
    private final String hint;
    private final String question;

    ResearchField(String title, String hint, String question) {
        this.title = title;
        this.hint = hint;
        this.question = question;
    }

    /// The field's name on the screen.
    public String title() {
        return title;
    }

    /// What to write there.
    public String hint() {
        return hint;
    }

    /// What to ask as long as it is not known.
    public String question() {
        return question;
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field with this key.
    public static Optional<ResearchField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}

package org.smartpick.interview.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a question is about. The data files write it in lower case, for example `img_path`.
public enum Category {
    OPENING("Opening", Section.TRADITIONAL),
    WHY_SPECIALTY("Why this specialty", Section.TRADITIONAL),
    PROGRAM_FIT("Why this program", Section.TRADITIONAL),
    STRENGTHS_WEAKNESSES("Strengths and weaknesses", Section.TRADITIONAL),
    RESEARCH("Research", Section.TRADITIONAL),
    FUTURE("Where it leads", Section.TRADITIONAL),
    PERSONAL("You as a person", Section.TRADITIONAL),
    CLOSING("Closing", Section.TRADITIONAL),
    INFORMATICS_MOTIVATION("Why informatics", Section.INFORMATICS),
    INFORMATICS_KNOWLEDGE("Informatics knowledge", Section.INFORMATICS),
    TEAMWORK_CONFLICT("Teamwork and conflict", Section.BEHAVIORAL),
    LEADERSHIP_INITIATIVE("Leadership and initiative", Section.BEHAVIORAL),
    MISTAKES_FEEDBACK("Mistakes and feedback", Section.BEHAVIORAL),
    ADAPTABILITY_RESILIENCE("Adaptability and resilience", Section.BEHAVIORAL),
    TECHNOLOGY_DATA("Technology and data", Section.BEHAVIORAL),
    SYSTEMS_IMPROVEMENT("Systems and quality", Section.BEHAVIORAL),
    ETHICS_PROFESSIONALISM("Ethics and professionalism", Section.BEHAVIORAL),
    PATIENT_CARE("Patients", Section.BEHAVIORAL),
    SITUATIONAL("What would you do", Section.BEHAVIORAL),
    RED_FLAGS("Red flags", Section.BEHAVIORAL),
    IMG_PATH("Trained abroad", Section.ABROAD),
    OWN("Your own questions", Section.OWN);

    private final String title;
    private final Section section;

    Category(String title, Section section) {
        this.title = title;
        this.section = section;
    }

    /// The category's name on the screen.
    public String title() {
        return title;
    }

    /// The section it stands in.
    public Section section() {
        return section;
    }

    /// The key of the data files and addresses, for example `img_path`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The category with this key.
    public static Optional<Category> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}

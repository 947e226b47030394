package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What US clinical experience consisted of.
public enum UsExperienceKind implements Option {
    /// Required clerkships of the school, done in the US.
    CORE_ROTATION("core clerkships in US hospitals"),
    /// Electives or sub-internships as a student.
    ELECTIVE("electives or sub-internships"),
    /// Hands-on after graduation.
    EXTERNSHIP("externship after graduation"),
    /// Watching, without patient care.
    OBSERVERSHIP("observership"),
    /// A research position in a US department.
    RESEARCH("research position with patient contact");

    private final String label;

    UsExperienceKind(String label) {
        this.label = label;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}

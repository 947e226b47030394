package org.smartpick.interview.story;

import java.util.Locale;

/// What a story grew from. Small and informal work counts.
public enum RawMaterial {
    CARE("looking after patients"),
    EHR_WORK("work in a health record"),
    SPREADSHEET("a spreadsheet or small database"),
    CHART_REVIEW("a chart review"),
    WORKFLOW_MAP("a workflow watched or drawn"),
    QUALITY_PROJECT("a quality project"),
    DASHBOARD("a dashboard, report or alert"),
    IMPLEMENTATION("bringing in a system or a form"),
    RESEARCH("research"),
    TEACHING("teaching or training others"),
    COMMUNITY("work outside medicine");

    private final String label;

    RawMaterial(String label) {
        this.label = label;
    }

    /// The material in words.
    public String label() {
        return label;
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

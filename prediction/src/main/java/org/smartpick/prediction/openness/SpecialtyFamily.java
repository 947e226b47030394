package org.smartpick.prediction.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Specialties in which an open fact may mean something of its own.
///
/// Beside its common coefficient a feature gets one that deviates in each family, drawn toward 0
/// more strongly; internal medicine, by far the largest, is also a family by itself. Words, states
/// and other features that occur at few programs do not deviate.
public final class SpecialtyFamily {
    private static final String MARK = "|";
    private static final String MEDICINE = "Internal Medicine";
    private static final Map<String, Set<String>> FAMILIES =
            Map.of(
                    "clinic",
                    Set.of(
                            MEDICINE,
                            "Family Medicine",
                            "Pediatrics",
                            "Psychiatry",
                            "Neurology",
                            "Pathology",
                            "Physical Medicine and Rehabilitation",
                            "Child Neurology",
                            "Internal Medicine/Pediatrics"),
                    "emergency",
                    Set.of("Emergency Medicine"),
                    "surgery",
                    Set.of(
                            "Neurological Surgery",
                            "Orthopaedic Surgery",
                            "Otolaryngology",
                            "Plastic Surgery",
                            "Vascular Surgery",
                            "Thoracic Surgery",
                            "General Surgery",
                            "Obstetrics and Gynecology",
                            "Dermatology"));
    private static final String REST = "hospital";
    private static final List<String> COMMON_ONLY =
            List.of("word=", "state=", "type_division=", "ehr=", "letters=", "track");

    private SpecialtyFamily() {}

    /// Adds to `features` a copy of each that may deviate, under the name of every family that the
    /// specialty belongs to.
    static void deviations(String specialty, Map<String, Double> features) {
        List<String> names = new ArrayList<>();
        names.add(
                FAMILIES.entrySet().stream()
                        .filter(family -> family.getValue().contains(specialty))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(REST));
        if (specialty.equals(MEDICINE)) {
            names.add("medicine");
        }
        Map<String, Double> copies = new TreeMap<>();
        features.forEach((feature, value) -> {
            if (COMMON_ONLY.stream().noneMatch(feature::startsWith)) {
                names.forEach(name -> copies.put(name + MARK + feature, value));
            }
        });
        features.putAll(copies);
    }

    /// Whether a feature is the deviation of another in one family.
    public static boolean deviates(String feature) {
        return feature.contains(MARK);
    }
}

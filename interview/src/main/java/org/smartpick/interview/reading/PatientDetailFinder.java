package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds details that may point to a patient, in typed text and in lower-case heard text, so that
/// the person is warned before anything is kept.
///
/// It is a warning, not a guarantee: it misses names that look like words, and it stops at harmless
/// ones (a teacher, a town) rather than pass over a patient.
public final class PatientDetailFinder {
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String DAY =
            "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)?[- ]?(?:first|second|third|fourth|fifth|sixth"
                    + "|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
                    + "|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty|thirty"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b";
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "(?<=\\b(?:patient|little|man|woman|boy|girl|baby|child|mother|father|gentleman|lady),? )"
                            + "[A-Z][a-z]+ [A-Z][a-z]+");
    private static final Map<Pattern, PatientDetail.Kind> PATTERNS = patterns();

    private PatientDetailFinder() {}

    /// All such details, in order of sentences.
    public static List<PatientDetail> find(List<Sentence> sentences) {
        List<PatientDetail> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Map.Entry<Pattern, PatientDetail.Kind> entry : PATTERNS.entrySet()) {
                Matcher matcher = entry.getKey().matcher(sentence.text());
                while (matcher.find()) {
                    found.add(
                            new PatientDetail(
                                    entry.getValue(), matcher.group(), sentence.number()));
                }
            }
        }
        return found;
    }

    private static Map<Pattern, PatientDetail.Kind> patterns() {
        Map<Pattern, PatientDetail.Kind> patterns = new LinkedHashMap<>();
        String notName =
                "(?!(?:for|the|a|an|my|her|his|him|them|it|me|us|in|out|up|back|that|off|on|and|to|at|by"
                        + "|over|from|when|if|we|i|he|she|they|our|their|as|so)\\b)";
        put(patterns, "\\b(?:mr|mrs|ms|miss|mister|missus)\\.? [a-z]{2,}", PatientDetail.Kind.NAME);
        put(
                patterns,
                "\\b(?:named|called|name was|name is) " + notName + "[a-z]{3,}",
                PatientDetail.Kind.NAME);
        patterns.put(FULL_NAME, PatientDetail.Kind.NAME);
        put(patterns, "\\b" + MONTH + " " + DAY, PatientDetail.Kind.DATE);
        put(patterns, "\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b", PatientDetail.Kind.DATE);
        put(
                patterns,
                "\\b(?:9\\d|1[01]\\d|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|one hundred)"
                        + "[- ](?:years?[- ]old|year)",
                PatientDetail.Kind.AGE);
        put(
                patterns,
                "\\b(?:mrn|record number|room|bed) (?:number )?\\d{1,}",
                PatientDetail.Kind.NUMBER);
        put(patterns, "\\b\\d{6,}\\b|\\b\\d{3}-\\d{3,4}(?:-\\d{4})?\\b", PatientDetail.Kind.NUMBER);
        return patterns;
    }

    private static void put(
            Map<Pattern, PatientDetail.Kind> patterns, String regex, PatientDetail.Kind kind) {
        patterns.put(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), kind);
    }
}

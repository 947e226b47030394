package org.smartpick.interview.reading;

import java.util.List;

/// The words by which the rules of the rubric's elements are kept, in small letters.
final class ElementWords {
    static final List<String> ROLE =
            List.of(
                    "residency",
                    "resident",
                    "residents",
                    "intern",
                    "interns",
                    "program",
                    "training",
                    "cross cover",
                    "on nights",
                    "night float",
                    "day one",
                    "informatics",
                    "fellowship",
                    "ward team",
                    "your clinic",
                    "your wards",
                    "your hospital",
                    "your curriculum",
                    "your patients",
                    "here");
    static final List<String> OTHER_SIDE =
            List.of(
                    "she told me",
                    "he told me",
                    "they told me",
                    "she said",
                    "he said",
                    "they said",
                    "she explained",
                    "he explained",
                    "asked her",
                    "asked him",
                    "asked them",
                    "she'd",
                    "he'd",
                    "she was scared",
                    "he was scared",
                    "he was embarrassed",
                    "her side",
                    "his side",
                    "their side",
                    "what she",
                    "what he",
                    "what they",
                    "afraid of",
                    "worried about");
    static final List<String> OTHERS =
            List.of(
                    "asked",
                    "got",
                    "volunteers",
                    "people",
                    "classmates",
                    "everyone",
                    "team",
                    "paired",
                    "recruited",
                    "students",
                    "assigned",
                    "together");
    static final List<String> OWN_ERROR =
            List.of(
                    "my mistake",
                    "my error",
                    "error was mine",
                    "my fault",
                    "it was me",
                    "was mine",
                    "nobody but me",
                    "i owned",
                    "i apologized",
                    "i was wrong",
                    "i hadn't",
                    "i didn't check",
                    "my note",
                    "what i'd done",
                    "i was sorry",
                    "i gave the wrong",
                    "i should have",
                    "on me",
                    "had my name",
                    "it was my");
    static final List<String> FROM_NOW =
            List.of(
                    "now",
                    "always",
                    "never",
                    "since",
                    "still",
                    "every time",
                    "today",
                    "these days",
                    "from then on",
                    "ever since");
    static final List<String> TOOLS =
            List.of(
                    "excel",
                    "epic",
                    "cerner",
                    "spreadsheet",
                    "database",
                    "sql",
                    "python",
                    "r",
                    "redcap",
                    "chart",
                    "charts",
                    "query",
                    "warehouse",
                    "data",
                    "dashboard",
                    "ehr",
                    "emr",
                    "record",
                    "access",
                    "tableau",
                    "registry",
                    "tables",
                    "audit");
    static final List<String> TIME =
            List.of("week", "weeks", "month", "months", "year", "years", "days", "day");
    static final List<String> REASONING =
            List.of("because", "since", "like", "chose", "drew", "love", "why", "pulled");
    static final List<String> YOURS = List.of("your", "you", "you're", "here");
    static final List<String> AHEAD =
            List.of(
                    "five years",
                    "ten years",
                    "i'd like to be",
                    "i want to be",
                    "i see myself",
                    "my goal",
                    "my aim",
                    "down the road",
                    "future",
                    "eventually",
                    "long run",
                    "hope to",
                    "become",
                    "career",
                    "some day",
                    "fellowship");
    static final List<String> PEOPLE =
            List.of(
                    "nurse",
                    "nurses",
                    "people",
                    "pharmacist",
                    "users",
                    "workflow",
                    "clinicians",
                    "staff",
                    "team",
                    "clerks",
                    "patients",
                    "doctors",
                    "who needs");
    static final List<String> TECHNICAL =
            List.of(
                    "data",
                    "system",
                    "systems",
                    "technical",
                    "software",
                    "tool",
                    "screen",
                    "interface",
                    "model",
                    "models",
                    "machine",
                    "record",
                    "interoperability");
    static final List<String> SORRY =
            List.of(
                    "sorry",
                    "unfortunately",
                    "didn't have a choice",
                    "no other option",
                    "not ideal",
                    "only way",
                    "ended up",
                    "look down",
                    "not my first choice",
                    "wasn't my first choice");
    static final List<String> PROOF =
            List.of(
                    "passed",
                    "scored",
                    "honors",
                    "wrote",
                    "letters",
                    "letter",
                    "supervisors",
                    "evaluation",
                    "since",
                    "finished",
                    "passing",
                    "recertified");
    static final List<String> LESSON =
            List.of(
                    "learned",
                    "taught me",
                    "lesson",
                    "that was my",
                    "my decision",
                    "i should have",
                    "i changed",
                    "realized",
                    "understood");
    static final List<String> SAID_BY_OTHERS =
            List.of(
                    "they'd say",
                    "say i'm",
                    "say that i",
                    "told that i",
                    "people tell me",
                    "describe me",
                    "supervisors say",
                    "i'm the one who",
                    "what i'm good at",
                    "good at",
                    "known for",
                    "my strength",
                    "calm",
                    "curious",
                    "reliable",
                    "i finish what");
    static final List<String> CLICHE =
            List.of(
                    "perfectionist",
                    "care too much",
                    "work too hard",
                    "too dedicated",
                    "working too");

    private ElementWords() {}
}

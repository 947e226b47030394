package org.smartpick.interview.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which elements of the rubric an answer covers: rules over its parts and words, one an element.
///
/// Elements that stand for a part are as good as the parts are; those that look for words (a link
/// to the role, the other side's view) miss many and are only used to praise or to ask.
final class ElementRules {
    private static final int OWN_WORDS = 6;
    private static final int STEPS = 2;
    private static final int BRIEF_SENTENCES = 3;

    private static final Map<String, Predicate<Facts>> RULES = rules();

    /// What a rule looks at.
    ///
    /// @param sentences readings in order
    /// @param present ids of the parts that were heard
    private record Facts(List<SentenceReading> sentences, Set<String> present) {

        List<SentenceReading> in(String part) {
            return sentences.stream().filter(one -> one.part().equals(part)).toList();
        }

        boolean has(String part) {
            return present.contains(part);
        }

        String words(String part) {
            StringBuilder words = new StringBuilder(" ");
            in(part).forEach(one -> words.append(Words.spaced(one.sentence().text())));
            return words.toString();
        }

        String words() {
            StringBuilder words = new StringBuilder(" ");
            sentences.forEach(one -> words.append(Words.spaced(one.sentence().text())));
            return words.toString();
        }

        long tones(Tone tone) {
            return sentences.stream().filter(one -> one.tones().contains(tone)).count();
        }

        boolean counts(String part) {
            return in(part).stream().anyMatch(one -> one.count() == SentenceReading.Count.COUNTED);
        }
    }

    private ElementRules() {}

    /// The elements that are covered, among those that the structure and the kind of story ask for.
    ///
    /// @param sentences readings in order
    /// @param present ids of the parts that were heard
    /// @param asked ids of the elements that matter for this question
    static Set<String> covered(
            List<SentenceReading> sentences, Set<String> present, Set<String> asked) {
        Facts facts = new Facts(sentences, present);
        Set<String> covered = new HashSet<>();
        for (String element : asked) {
            Predicate<Facts> rule = RULES.get(element);
            if (rule != null && rule.test(facts)) {
                covered.add(element);
            }
        }
        return covered;
    }

    /// Every element that has a rule.
    static Set<String> known() {
        return RULES.keySet();
    }

    private static Map<String, Predicate<Facts>> rules() {
        Map<String, Predicate<Facts>> rules = new HashMap<>();
        star(rules);
        opening(rules);
        why(rules);
        flagsAndSelf(rules);
        views(rules);
        return Map.copyOf(rules);
    }

    private static void star(Map<String, Predicate<Facts>> rules) {
        rules.put("situation_context", facts -> facts.has("situation"));
        rules.put("own_role", ElementRules::ownRole);
        rules.put("concrete_actions", ElementRules::concreteActions);
        rules.put("outcome_stated", facts -> facts.has("result"));
        rules.put("quantified_result", facts -> facts.counts("result"));
        rules.put("reflection", facts -> facts.has("learning"));
        rules.put("link_to_role", ElementRules::linked);
        rules.put(
                "other_side_view",
                facts ->
                        facts.tones(Tone.BLAME) == 0
                                && Words.hasAny(facts.words("action"), ElementWords.OTHER_SIDE));
        rules.put(
                "mobilised_others",
                facts ->
                        facts.in("action").size() >= STEPS
                                && Words.hasAny(facts.words("action"), ElementWords.OTHERS));
        rules.put(
                "ownership",
                facts ->
                        facts.tones(Tone.BLAME) == 0
                                && (facts.has("task")
                                        || Words.hasAny(facts.words(), ElementWords.OWN_ERROR)));
        rules.put(
                "prevention",
                facts -> Words.hasAny(facts.words("learning"), ElementWords.FROM_NOW));
        rules.put("data_or_tool_named", facts -> Words.hasAny(facts.words(), ElementWords.TOOLS));
        rules.put(
                "process_measured",
                facts ->
                        facts.counts("result")
                                && Words.hasAny(facts.words("result"), ElementWords.TIME));
    }

    private static boolean ownRole(Facts facts) {
        Voice voice = Voice.of(facts.sentences());
        return voice.iWords() >= OWN_WORDS
                && voice.iWords() > voice.weWords()
                && (facts.has("task") || facts.in("action").size() >= STEPS);
    }

    private static boolean concreteActions(Facts facts) {
        return facts.in("action").stream()
                        .filter(one -> one.sentence().words() >= OWN_WORDS)
                        .count()
                >= STEPS;
    }

    private static boolean linked(Facts facts) {
        String end = facts.words("learning") + facts.words("application") + facts.words("progress");
        return Words.hasAny(end, ElementWords.ROLE);
    }

    private static void opening(Map<String, Predicate<Facts>> rules) {
        rules.put("background_brief", facts -> facts.has("background"));
        rules.put("relevant_experiences", facts -> facts.in("experiences").size() >= STEPS);
        rules.put(
                "strength_named",
                facts -> Words.hasAny(facts.words(), ElementWords.SAID_BY_OTHERS));
        rules.put(
                "why_specialty",
                facts ->
                        facts.has("why_here")
                                && Words.hasAny(facts.words("why_here"), ElementWords.REASONING));
        rules.put(
                "why_program", facts -> Words.hasAny(facts.words("why_here"), ElementWords.YOURS));
        rules.put(
                "forward_looking",
                facts -> Words.hasAny(facts.words("why_here"), ElementWords.AHEAD));
        rules.put("program_specifics", facts -> facts.in("specifics").size() >= STEPS);
        rules.put("own_evidence", facts -> facts.has("evidence"));
        rules.put("contribution", facts -> facts.has("contribution"));
        rules.put("forward_goal", facts -> facts.has("goal"));
    }

    private static void why(Map<String, Predicate<Facts>> rules) {
        rules.put(
                "positive_reason",
                facts ->
                        facts.has("motivation")
                                && facts.in("motivation").stream()
                                        .noneMatch(one -> one.tones().contains(Tone.NEGATIVITY)));
        rules.put("gained_specific", facts -> facts.has("gained"));
        rules.put("us_preparation", facts -> facts.has("prepared"));
        rules.put(
                "not_defensive",
                facts ->
                        facts.tones(Tone.NEGATIVITY) == 0
                                && facts.tones(Tone.BLAME) == 0
                                && !Words.hasAny(facts.words(), ElementWords.SORRY));
        rules.put("clinical_problem", facts -> facts.has("problem"));
        rules.put(
                "informatics_role",
                facts -> facts.has("informatics_lens") && facts.tones(Tone.OVERCLAIM) == 0);
        rules.put("own_experience", facts -> facts.has("experience"));
        rules.put(
                "human_factors",
                facts ->
                        facts.has("problem")
                                && Words.hasAny(
                                        facts.words("experience") + facts.words("informatics_lens"),
                                        ElementWords.PEOPLE));
        rules.put("future_plan", facts -> facts.has("future"));
    }

    private static void flagsAndSelf(Map<String, Predicate<Facts>> rules) {
        rules.put(
                "states_plainly",
                facts -> facts.has("state") && isEarly(facts.in("state"), BRIEF_SENTENCES - 1));
        rules.put(
                "brief_context",
                facts -> facts.has("context") && facts.in("context").size() <= BRIEF_SENTENCES);
        rules.put("no_blame", facts -> facts.tones(Tone.BLAME) == 0);
        rules.put("lesson", facts -> Words.hasAny(facts.words("growth"), ElementWords.LESSON));
        rules.put(
                "concrete_steps",
                facts -> facts.in("growth").size() >= STEPS || facts.in("act").size() >= STEPS);
        rules.put(
                "evidence_of_change",
                facts -> Words.hasAny(facts.words("growth"), ElementWords.PROOF));
        rules.put("pivot_forward", facts -> facts.has("pivot"));
        rules.put("claim", facts -> facts.has("claim"));
        rules.put("evidence_story", facts -> facts.has("evidence"));
        rules.put("application_to_program", facts -> facts.has("application"));
        rules.put(
                "real_weakness",
                facts -> facts.has("name") && !Words.hasAny(facts.words(), ElementWords.CLICHE));
        rules.put("impact", facts -> facts.has("impact"));
        rules.put("improvement_steps", facts -> facts.has("steps"));
        rules.put("progress_evidence", facts -> facts.has("progress"));
    }

    private static boolean isEarly(List<SentenceReading> sentences, int latest) {
        return !sentences.isEmpty() && sentences.getFirst().sentence().number() <= latest;
    }

    private static void views(Map<String, Predicate<Facts>> rules) {
        rules.put("clear_position", facts -> facts.has("position"));
        rules.put("reasons", facts -> facts.has("reasons"));
        rules.put("example", facts -> facts.has("example"));
        rules.put(
                "human_and_technical",
                facts ->
                        Words.hasAny(facts.words(), ElementWords.PEOPLE)
                                && Words.hasAny(facts.words(), ElementWords.TECHNICAL));
        rules.put("balanced_view", facts -> facts.has("balance"));
        rules.put("clarifies_facts", facts -> facts.has("clarify"));
        rules.put("patient_safety_first", facts -> facts.has("prioritise"));
        rules.put("communicates_escalates", facts -> facts.has("escalate"));
        rules.put("follow_up", facts -> facts.has("follow_up"));
    }
}

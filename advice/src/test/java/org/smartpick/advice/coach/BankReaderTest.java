package org.smartpick.advice.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.bank.Help;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Section;
import org.smartpick.interview.bank.Structure;

class BankReaderTest {
    private static final CoachTables TABLES = BankReader.read(Datasets.bundled());
    private static final QuestionBank BANK = TABLES.bank();

    @Test
    void readsEveryTable() {
        assertThat(BANK.list()).hasSize(191);
        assertThat(BANK.structures()).hasSize(16);
        assertThat(TABLES.rubric().elements()).hasSize(68);
        assertThat(TABLES.storyKinds()).hasSize(6);
        assertThat(TABLES.drills().redFlags()).hasSize(15);
        assertThat(TABLES.drills().prohibited()).hasSize(18);
        assertThat(TABLES.drills().stations()).hasSize(10);
        assertThat(TABLES.asks()).hasSize(30);
        assertThat(TABLES.informatics()).hasSize(5);
        assertThat(TABLES.fillers()).hasSizeGreaterThan(40);
    }

    @Test
    void everyQuestionSaysWhatTheInterviewerIsAfter() {
        assertThat(BANK.list())
                .allSatisfy(question -> {
                    assertThat(question.purpose()).isNotBlank();
                    assertThat(question.aliases()).isNotNull();
                });
    }

    @Test
    void anyWordingPutsTheSameQuestion() {
        for (Question question : BANK.list()) {
            for (String words : question.aliases()) {
                assertThat(BANK.findByWords(words.toUpperCase(java.util.Locale.ROOT) + " "))
                        .contains(question);
            }
        }
        assertThat(BANK.findByWords("how did you get here"))
                .contains(BANK.get("OPEN-01"))
                .isEqualTo(BANK.findByWords("Walk me through your journey!"));
        assertThat(BANK.root(BANK.get("OPEN-03"))).isEqualTo(BANK.get("OPEN-01"));
        assertThat(BANK.root(BANK.get("CI-03"))).isEqualTo(BANK.get("CI-01"));
        assertThat(BANK.root(BANK.get("TEAM-01"))).isEqualTo(BANK.get("TEAM-01"));
    }

    @Test
    void everyQuestionHasAnotherWordingOrIsOne() {
        assertThat(BANK.list())
                .allMatch(one -> !one.aliases().isEmpty() || !BANK.root(one).equals(one));
    }

    @Test
    void holdsTheElevenQuestionsOfTheGuideInTheirSections() {
        assertThat(BANK.listGuide())
                .extracting(Question::section)
                .containsExactly(
                        Section.TRADITIONAL,
                        Section.ABROAD,
                        Section.INFORMATICS,
                        Section.BEHAVIORAL,
                        Section.INFORMATICS,
                        Section.INFORMATICS,
                        Section.BEHAVIORAL,
                        Section.BEHAVIORAL,
                        Section.BEHAVIORAL,
                        Section.ABROAD,
                        Section.ABROAD);
        assertThat(BANK.listGuide()).allMatch(question -> question.checkpoints().size() >= 3);
    }

    @Test
    void everyStructureHasPartsInOrderPitfallsAndGuardsOfItsOwn() {
        for (Structure structure : BANK.structures()) {
            assertThat(structure.parts()).as(structure.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(structure.pitfalls()).as(structure.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(structure.guards()).as(structure.id()).isNotEmpty();
        }
        assertThat(
                        BANK.getStructure("ppf").parts().stream()
                                .map(part -> part.seconds().words())
                                .toList())
                .containsExactly("10–20 s", "60–120 s", "30–60 s");
        assertThat(BANK.getStructure("ppf").answer()).isEqualTo(new Seconds(90, 150));
        assertThat(BANK.getStructure("red_flag").parts()).hasSize(4);
    }

    @Test
    void partsOfAStructureCanFillTheWholeAnswer() {
        for (Structure structure : BANK.structures()) {
            int low = structure.parts().stream().mapToInt(p -> p.share().lowPercent()).sum();
            int high = structure.parts().stream().mapToInt(p -> p.share().highPercent()).sum();
            assertThat(low).as(structure.id()).isLessThanOrEqualTo(100);
            assertThat(high).as(structure.id()).isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void oneOfTheChallengesAsksForAllFourAreas() {
        assertThat(
                        BANK.get("KNOW-01").checkpoints().stream()
                                .filter(one -> one.kind() == Checkpoint.Kind.COVER)
                                .map(Checkpoint::words)
                                .collect(Collectors.joining(" ")))
                .contains("Adoption", "Data quality", "Alert fatigue", "Equity");
    }

    @Test
    void guideQuestionsNameWhatToCheckOneselfBy() {
        assertThat(checks("OPEN-01")).contains("Two or three experiences", "your school and why");
        assertThat(checks("IMG-01"))
                .contains("not a last resort", "gained", "realistic", "carries over");
        assertThat(checks("CI-01")).contains("clinical anchor", "systems anchor", "career anchor");
        assertThat(checks("KNOW-01"))
                .contains("human sides", "stakeholders", "repeated", "contrast between systems");
        assertThat(checks("TEAM-01")).contains("role", "Listening", "Outcome", "took from it");
        assertThat(checks("MIST-01"))
                .contains("Ownership", "What you did at once", "lasting change", "Blame");
        assertThat(checks("ADAP-01")).contains("first move", "second move", "fast");
        assertThat(checks("IMG-03")).contains("health systems", "cultures", "Resilience");
        assertThat(checks("IMG-04")).contains("US clinical experience", "Health IT", "Guidelines");
    }

    private static String checks(String question) {
        return BANK.get(question).checkpoints().stream()
                .map(Checkpoint::words)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void guardsHearTheirPhrases() {
        assertThat(breaches("ppf", "I was born in Ohio, and as a child I liked bugs."))
                .containsExactly("no_life_story");
        assertThat(breaches("ppf", "Unfortunately I studied abroad."))
                .containsExactly("no_apology");
        assertThat(breaches("abroad", "I had no choice, and then came visa trouble."))
                .containsExactly("no_apology", "no_complaint");
        assertThat(breaches("informatics_why", "I love technology, and big data is the future."))
                .containsExactly("clinical_anchor");
        assertThat(breaches("star", "It was their fault, they refused.")).contains("no_blame");
        assertThat(breaches("red_flag", "I was devastated, the test center was unfair."))
                .contains("no_blame", "not_emotional");
        assertThat(breaches("star", "I asked her, and we drew the list anew.")).isEmpty();
    }

    private static List<String> breaches(String structure, String text) {
        return BANK.getStructure(structure).guards().stream()
                .filter(guard -> !guard.listHits(text).isEmpty())
                .map(Guard::id)
                .toList();
    }

    @Test
    void helpIsFoundByItsWords() {
        assertThat(TABLES.help())
                .filteredOn(one -> one.speaksOf("program informatics no"))
                .isNotEmpty();
        assertThat(TABLES.help())
                .filteredOn(one -> one.speaksOf("record interview consent"))
                .extracting(Help::id)
                .containsExactly("FAQ-08");
        assertThat(TABLES.help()).allMatch(one -> one.speaksOf(" "));
        assertThat(TABLES.help()).noneMatch(one -> one.speaksOf("xylophone"));
    }

    @Test
    void personaDecidesWhatCanBeAsked() {
        List<Question> asked = BANK.list(BankFilter.of(Persona.IMG));
        assertThat(asked)
                .contains(BANK.get("IMG-02"), BANK.get("OPEN-01"))
                .doesNotContain(BANK.get("IMG-01"), BANK.get("CI-01"));
        assertThat(BANK.list(BankFilter.of(Persona.US_CITIZEN_IMG)))
                .contains(BANK.get("IMG-01"), BANK.get("IMG-02"));
    }

    @Test
    void coversWhatHasNoPlaceInTheGuide() {
        Map<Category, Long> counts =
                BANK.list().stream()
                        .collect(Collectors.groupingBy(Question::category, Collectors.counting()));
        assertThat(counts.get(Category.LEADERSHIP_INITIATIVE)).isGreaterThanOrEqualTo(5);
        assertThat(counts.get(Category.ETHICS_PROFESSIONALISM)).isGreaterThanOrEqualTo(5);
        assertThat(BANK.findByWords("How do you work under pressure?")).isPresent();
    }

    @Test
    void everyRedFlagAndDomainNamesQuestionsOfTheBank() {
        assertThat(TABLES.drills().redFlags())
                .allMatch(flag -> BANK.find(flag.questionId()).isPresent());
        assertThat(TABLES.informatics())
                .allSatisfy(domain ->
                        assertThat(domain.questionIds())
                                .isNotEmpty()
                                .allMatch(id -> BANK.find(id).isPresent()));
        assertThat(TABLES.drills().stations())
                .allMatch(station -> BANK.findStructure(station.structureId()).isPresent());
        assertThat(TABLES.storyKinds())
                .allSatisfy(kind ->
                        assertThat(kind.mustHave())
                                .allMatch(element -> TABLES.rubric().find(element).isPresent()));
    }

    @Test
    void saysWhenTheDatasetWasTakenOut() {
        Datasets none =
                Datasets.of(path -> {
                    if (path.equals("editions.csv")) {
                        return new java.io.ByteArrayInputStream(
                                "dataset,edition\n"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                    throw new FileNotFoundException(path);
                });
        assertThatThrownBy(() -> BankReader.read(none))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("coach");
    }

    @Test
    void personaDecidesOnTipsAndOnWhatIsLookedFor() {
        var advice = Coach.TABLES.advice();
        var opening = Coach.TABLES.bank().find("OPEN-01").orElseThrow();
        var conflict = Coach.TABLES.bank().find("TEAM-01").orElseThrow();
        var nobody = java.util.Set.of(Persona.ALL);
        var hers = java.util.Set.of(Persona.US_CITIZEN_IMG, Persona.INFORMATICS);
        assertThat(advice.tips(opening, nobody)).isEmpty();
        assertThat(advice.looks(opening, nobody)).isEmpty();
        assertThat(advice.tips(opening, hers))
                .anyMatch(tip -> tip.contains("as a clinician") && tip.contains("systems analyst"))
                .anyMatch(tip -> tip.contains("You chose to go"));
        assertThat(advice.looks(conflict, hers))
                .extracting(row -> row.words())
                .contains("Clinician and systems analyst both heard", "Carried over");
        assertThat(advice.looks(conflict, java.util.Set.of(Persona.IMG)))
                .extracting(row -> row.words())
                .containsExactly("Carried over");
    }

    @Test
    void theFourQuestionsOfTheGuideCanBeAskedOfAProgram() {
        String all =
                Coach.TABLES.asks().stream()
                        .map(ask ->
                                (ask.topic() + " " + ask.text()).toLowerCase(java.util.Locale.ROOT))
                        .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(all)
                .as("involvement, collaboration, data access, preparation for a fellowship")
                .contains("how do residents take part in changing the ehr")
                .contains("physician informaticist who mentors residents")
                .contains("who pulls it and how long does it take")
                .contains("have any of your graduates gone into clinical informatics");
    }

    @Test
    void rubricLooksForConcreteExamplesSystemsThinkingAndAClearVision() {
        var rubric = Coach.TABLES.rubric();
        assertThat(
                        List.of(
                                "specific_example",
                                "concrete_actions",
                                "forward_looking",
                                "future_plan"))
                .allSatisfy(id -> assertThat(rubric.find(id)).as(id).isPresent());
        assertThat(rubric.find("specific_example").orElseThrow().levels().five())
                .contains("Place, time, people");
        assertThat(Coach.TABLES.advice().rows())
                .anyMatch(row -> row.words().contains("systems analyst both heard"));
    }

    @Test
    void eachBehavioralStemIsAskedInSeveralWays() {
        for (String stem : List.of("conflict", "mistake", "ethic", "under pressure")) {
            List<String> ways =
                    BANK.list().stream()
                            .filter(question ->
                                    question.category().key().contains(stem)
                                            || question.wording().all().anyMatch(says(stem)))
                            .flatMap(question -> question.wording().all())
                            .distinct()
                            .toList();
            assertThat(ways).as(stem).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static java.util.function.Predicate<String> says(String stem) {
        return words -> words.toLowerCase(java.util.Locale.ROOT).contains(stem);
    }
}

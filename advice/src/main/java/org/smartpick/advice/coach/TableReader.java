package org.smartpick.advice.coach;

import static org.smartpick.advice.coach.BankReader.number;
import static org.smartpick.advice.coach.BankReader.parts;

import java.util.List;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.interview.bank.Filler;
import org.smartpick.interview.bank.Help;
import org.smartpick.interview.bank.InformaticsDomain;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.PersonaAdvice;
import org.smartpick.interview.bank.QuestionToAsk;
import org.smartpick.interview.bank.Rubric;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.StoryKind;
import org.smartpick.interview.drill.Drills;
import org.smartpick.interview.drill.ProhibitedQuestion;
import org.smartpick.interview.drill.RedFlag;
import org.smartpick.interview.drill.Station;

/// Reads the tables beside the bank, one method a table.
final class TableReader {
    private final Dataset dataset;

    TableReader(Dataset dataset) {
        this.dataset = dataset;
    }

    Rubric rubric() {
        return new Rubric(
                rows("rubric.csv").stream()
                        .map(row ->
                                new RubricElement(
                                        row.text("element"),
                                        parts(row, "applies_to"),
                                        row.text("definition"),
                                        new RubricElement.Levels(
                                                row.text("level_1"),
                                                row.text("level_3"),
                                                row.text("level_5")),
                                        new RubricElement.Proof(
                                                row.text("evidence_source"),
                                                row.text("how_detected"),
                                                row.text("measured_here"),
                                                row.text("trust"))))
                        .toList());
    }

    PersonaAdvice advice() {
        return new PersonaAdvice(
                rows("persona_advice.csv").stream()
                        .map(row ->
                                new PersonaAdvice.Row(
                                        Persona.parse(row.text("asked_of")),
                                        row.text("kind").equals("tip")
                                                ? PersonaAdvice.Kind.TIP
                                                : PersonaAdvice.Kind.LOOK,
                                        parts(row, "applies_to"),
                                        row.text("words"),
                                        row.text("weak"),
                                        row.text("strong")))
                        .toList());
    }

    List<StoryKind> storyKinds() {
        return rows("story_categories.csv").stream()
                .map(row ->
                        new StoryKind(
                                row.text("category_id"),
                                row.text("name"),
                                number(row, "stories_wanted_low"),
                                number(row, "stories_wanted_high"),
                                row.text("what_makes_a_good_story"),
                                parts(row, "must_have_elements"),
                                parts(row, "also_fits_categories"),
                                row.parts("prompts_to_find_one").stream()
                                        .map(String::strip)
                                        .toList()))
                .toList();
    }

    Drills drills() {
        return new Drills(redFlags(), prohibited(), stations());
    }

    private List<RedFlag> redFlags() {
        return rows("red_flags.csv").stream()
                .map(row ->
                        new RedFlag(
                                row.text("id"),
                                row.text("flag"),
                                row.text("question_id"),
                                row.text("what_they_worry_about"),
                                row.text("what_to_say"),
                                row.text("proof_to_offer"),
                                row.text("avoid"),
                                BankReader.seconds(
                                        row, "target_seconds_low", "target_seconds_high")))
                .toList();
    }

    private List<ProhibitedQuestion> prohibited() {
        return rows("prohibited_questions.csv").stream()
                .map(row ->
                        new ProhibitedQuestion(
                                row.text("id"),
                                row.text("topic"),
                                row.text("example"),
                                row.text("status"),
                                row.text("why"),
                                row.text("possible_answer"),
                                row.text("source")))
                .toList();
    }

    private List<Station> stations() {
        return rows("mmi_stations.csv").stream()
                .map(row ->
                        new Station(
                                row.text("id"),
                                row.text("title"),
                                row.text("scene"),
                                row.text("task"),
                                number(row, "read_seconds"),
                                number(row, "talk_seconds"),
                                row.text("structure_id"),
                                row.parts("probes"),
                                row.parts("looks_for")))
                .toList();
    }

    List<QuestionToAsk> asks() {
        return rows("questions_to_ask.csv").stream()
                .map(row ->
                        new QuestionToAsk(
                                row.text("id"),
                                row.text("category"),
                                row.text("ask_whom"),
                                row.text("question"),
                                row.text("why_it_works"),
                                row.text("avoid")))
                .toList();
    }

    List<InformaticsDomain> informatics() {
        return rows("informatics_domains.csv").stream()
                .map(row ->
                        new InformaticsDomain(
                                row.text("domain_id"),
                                row.text("domain"),
                                row.text("in_plain_words"),
                                parts(row, "question_ids"),
                                row.text("what_to_read"),
                                row.text("what_to_do")))
                .toList();
    }

    List<Filler> fillers() {
        return rows("fillers.csv").stream()
                .map(row ->
                        new Filler(
                                row.text("term"),
                                row.text("kind"),
                                row.text("when_it_counts"),
                                row.text("note"),
                                row.number("weight")
                                        .orElseThrow(() -> BankReader.unknown(row, "weight"))))
                .toList();
    }

    List<Help> help() {
        return rows("help.csv").stream()
                .map(row ->
                        new Help(
                                row.text("id"),
                                row.text("question"),
                                row.text("answer"),
                                row.text("basis")))
                .toList();
    }

    private List<CsvRow> rows(String file) {
        return dataset.table(file).rows();
    }
}

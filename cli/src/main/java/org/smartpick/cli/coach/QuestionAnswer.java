package org.smartpick.cli.coach;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.smartpick.advice.coach.KeepResearch.Researched;
import org.smartpick.advice.coach.ProgramSet;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.research.ResearchField;

/// Questions as text and as JSON.
final class QuestionAnswer {
    private QuestionAnswer() {}

    static void list(List<Question> found, QuestionBank bank, Ink ink) {
        if (found.isEmpty()) {
            ink.say("Nothing is asked so. Fewer words find more.");
            return;
        }
        TextTable table =
                TextTable.of(left("Id"), givesWay("Question"), givesWay("Shape"), right("Time"));
        found.forEach(question ->
                table.add(
                        question.id(),
                        question.text(),
                        bank.structure(question).name(),
                        question.target().words()));
        ink.headedTable(table);
    }

    static void one(Question question, QuestionBank bank, Ink ink, boolean tried) {
        Structure structure = bank.structure(question);
        ink.title(question.text());
        ink.say(structure.name() + ", " + question.target().words() + ".");
        if (!question.aliases().isEmpty()) {
            ink.aside("Also asked as: " + String.join(" / ", question.aliases()));
        }
        ink.space();
        TextTable table = TextTable.of(left("Part"), givesWay("What belongs here"), right("Time"));
        for (Part part : structure.parts()) {
            table.add(part.name(), part.belongs(), part.within(question.target()).words());
        }
        ink.headedTable(table);
        if (!question.checkpoints().isEmpty()) {
            ink.space();
            ink.say("Check yourself:");
            question.checkpoints().forEach(point -> ink.tell(line(point)));
        }
        ink.space();
        if (tried) {
            ink.say("What the interviewer is after: " + question.purpose() + ".");
            question.followUps().forEach(next -> ink.tell("Next: " + next));
        } else {
            ink.say("What the interviewer is after is shown once you have tried it on the page.");
        }
    }

    private static String line(Checkpoint point) {
        return switch (point.kind()) {
            case COVER, COUNT -> "+ " + point.words();
            case AVOID -> "- left out: " + point.words();
        };
    }

    static void made(Researched researched, ProgramSet set, Ink ink) {
        ink.title("For " + researched.program().name());
        ink.say(
                "Interest in informatics expected: "
                        + set.expectation().level().words()
                        + ". "
                        + set.expectation().level().meaning());
        ink.space();
        TextTable table = TextTable.of(left("Id"), givesWay("Question"), givesWay("Because"));
        set.lines()
                .forEach(line ->
                        table.add(line.question().id(), line.question().text(), line.because()));
        ink.headedTable(table);
        ink.space();
        ink.say("To ask them, because you do not know it yet:");
        for (ResearchField field : researched.sheet().listUnknown()) {
            ink.tell(field.question());
        }
    }

    static ObjectNode json(List<Question> found, QuestionBank bank) {
        ObjectNode root = JsonText.object();
        ArrayNode array = root.putArray("questions");
        for (Question question : found) {
            ObjectNode node = array.addObject();
            node.put("id", question.id());
            node.put("question", question.text());
            question.aliases().forEach(node.putArray("also_asked_as")::add);
            node.put("same_as", bank.root(question).id());
            node.put("category", question.category().key());
            node.put("asked_of", question.persona().label());
            node.put("structure", question.structureId());
            node.put("least_seconds", question.target().low());
            node.put("most_seconds", question.target().high());
            ArrayNode parts = node.putArray("parts");
            bank.structure(question).parts().forEach(part -> parts.add(part.id()));
        }
        return root;
    }

    static ObjectNode json(ProgramSet set) {
        ObjectNode root = JsonText.object();
        root.put("expectation", set.expectation().level().words());
        root.put("expectation_because", set.expectation().because());
        ArrayNode array = root.putArray("questions");
        set.lines()
                .forEach(line ->
                        array.addObject()
                                .put("id", line.question().id())
                                .put("question", line.question().text())
                                .put("because", line.because()));
        return root;
    }
}

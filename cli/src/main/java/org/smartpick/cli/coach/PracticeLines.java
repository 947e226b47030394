package org.smartpick.cli.coach;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.practice.CoachReply;
import org.smartpick.advice.practice.CoachReply.PartHeard;
import org.smartpick.advice.practice.CoachReply.Remark;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeBank;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.interview.checklist.Check;
import org.smartpick.interview.practice.PartPlan;
import org.smartpick.interview.practice.PracticeQueue.Standing;

/// Practice in lines.
///
/// @param ink where they go
record PracticeLines(Ink ink) {

    void next(PracticeHome.Next next) {
        ink.title("Do this next: " + next.item().text());
        ink.tell("smartpick coach practice " + next.item().id());
    }

    void standings(List<Standing> standings, PracticeBank bank) {
        ink.space();
        TextTable table =
                TextTable.of(
                        TextTable.givesWay("Kind of answer"),
                        TextTable.right("Tries"),
                        TextTable.left("Last"));
        standings.forEach(standing ->
                table.add(
                        bank.structureName(standing.structure()),
                        String.valueOf(standing.tries()),
                        standing.level() == 0 ? "-" : "level " + standing.level() + " of 5"));
        ink.headedTable(table);
    }

    void question(PracticeItem item) {
        if (!item.scene().isEmpty()) {
            ink.say(item.scene());
        }
        ink.title(item.text());
        ink.tell("An answer of " + item.targetWords() + ".");
        for (PartPlan.Slot slot : item.plan().slots()) {
            ink.tell(
                    slot.part().name()
                            + ", "
                            + slot.part().lowSeconds()
                            + " to "
                            + slot.part().highSeconds()
                            + " s: "
                            + slot.part().what());
        }
        ink.space();
        ink.aside("Write your answer into a file and add --answer FILE.");
    }

    void reply(Practice.Judged judged) {
        CoachReply reply = judged.reply();
        ink.title(judged.item().text());
        reply.remarks().strength().forEach(remark -> remark("Keep this: ", remark, reply));
        reply.remarks().fixes().forEach(remark -> remark("", remark, reply));
        if (!reply.remarks().exercise().isEmpty()) {
            ink.say("Now: " + reply.remarks().exercise());
        }
        ink.space();
        for (PartHeard part : reply.parts()) {
            ink.tell(
                    judged.item().partName(part.id())
                            + ": "
                            + part.presence().name().toLowerCase(Locale.ROOT));
        }
        for (CoachReply.Sentence sentence : reply.sentences()) {
            ink.aside("[" + judged.item().partName(sentence.part()) + "] " + sentence.text());
        }
        checklist(reply.checklist());
        if (reply.level().value() > 0) {
            ink.space();
            ink.say("Level " + reply.level().value() + " of 5.");
            reply.level().reasons().forEach(ink::tell);
        }
    }

    private void checklist(List<Check> checks) {
        if (!checks.isEmpty()) {
            ink.space();
            ink.say("Checklist for this question, by the sense of your words:");
        }
        for (Check check : checks) {
            String state =
                    switch (check.state()) {
                        case HEARD -> "heard: ";
                        case ASKED -> "to check: ";
                        case LOOK -> "look again: ";
                    };
            ink.tell(state + check.words() + ". " + check.note());
        }
    }

    private void remark(String before, Remark remark, CoachReply reply) {
        ink.say(before + remark.title());
        reply.sentences().stream()
                .filter(sentence -> sentence.number() == remark.sentence())
                .forEach(sentence -> ink.aside("“" + sentence.text() + "”"));
    }
}

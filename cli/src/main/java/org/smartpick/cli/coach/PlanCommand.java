package org.smartpick.cli.coach;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.plan.LearningPlan;
import org.smartpick.interview.plan.PlanItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick coach plan`: what am I learning, and how far am I?
@Command(
        name = "plan",
        description = "Your learning plan, said as an answer; with --add, one more item.")
public final class PlanCommand extends HouseCommand {
    @Option(names = "--add", paramLabel = "TITLE", description = "Add an item to the plan.")
    String title = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it is: course, certificate, training, reading or project.")
    String kind = "course";

    @Option(names = "--domain", paramLabel = "ID", description = "Its domain, CI-D1 to CI-D5.")
    String domain = "";

    @Option(names = "--by", paramLabel = "DAY", description = "The day, for example 2027-01-31.")
    String due = "";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "How far it is: planned, begun or done.")
    String status = "planned";

    @Option(names = "--json", description = "Write one JSON object.")
    boolean json;

    /// The command of this call.
    public PlanCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        KeepPlan keep = house.coach().keepPlan();
        if (!title.isEmpty()) {
            List<FieldProblem> problems =
                    keep.save(new KeepPlan.Typed("", kind, title, domain, due, status));
            if (!problems.isEmpty()) {
                return toMend("The item cannot be kept so:", problems);
            }
            ink().say("Added: " + title + ".");
            return ExitCode.DONE;
        }
        LearningPlan plan = keep.plan();
        if (json) {
            JsonText.write(json(plan), terminal());
        } else {
            write(plan);
        }
        return ExitCode.DONE;
    }

    private void write(LearningPlan plan) {
        if (plan.items().isEmpty()) {
            ink().say(
                            "Nothing is planned yet. One course, one reading and one small project are a plan.");
            return;
        }
        TextTable table = TextTable.of(givesWay("Item"), left("What"), left("By"), left("How far"));
        for (PlanItem item : plan.items()) {
            table.add(
                    item.title(),
                    item.kind().label(),
                    item.findDue().map(Object::toString).orElse("no day set"),
                    item.status().label());
        }
        ink().headedTable(table);
        ink().space();
        ink().say("Said aloud: " + plan.spoken());
    }

    private static ObjectNode json(LearningPlan plan) {
        ObjectNode root = JsonText.object();
        ArrayNode items = root.putArray("items");
        for (PlanItem item : plan.items()) {
            ObjectNode node = items.addObject();
            node.put("title", item.title());
            node.put("kind", item.kind().key());
            item.findDue().ifPresent(day -> node.put("due", day.toString()));
            node.put("status", item.status().key());
        }
        root.put("spoken", plan.spoken());
        return root;
    }
}

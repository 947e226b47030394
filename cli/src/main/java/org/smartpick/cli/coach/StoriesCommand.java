package org.smartpick.cli.coach;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.interview.coherence.Contradiction;
import org.smartpick.interview.story.Coverage;
import org.smartpick.interview.story.Overuse;
import org.smartpick.interview.story.SettingMix;
import org.smartpick.interview.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick coach stories`: what can I tell, and does it fit together?
@Command(
        name = "stories",
        description = "Your stories by kind, what is missing, and what does not fit together.",
        footer = {"", "Stories are written on the page Practice, Stories."})
public final class StoriesCommand extends HouseCommand {
    @Option(names = "--json", description = "Write one JSON object.")
    boolean json;

    /// The command of this call.
    public StoriesCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        List<Story> stories = house.coach().keepStories().list();
        Coverage coverage =
                Coverage.of(stories, house.coach().findQuestions().tables().storyKinds());
        List<Contradiction> contradictions = house.coach().checkCoherence().list();
        if (json) {
            JsonText.write(json(coverage, contradictions), terminal());
        } else {
            write(coverage, stories, contradictions, ink());
        }
        return ExitCode.DONE;
    }

    private static void write(
            Coverage coverage, List<Story> stories, List<Contradiction> contradictions, Ink ink) {
        TextTable table = TextTable.of(left("Kind"), givesWay("Stories"), right("Missing"));
        for (Coverage.Row row : coverage.rows()) {
            table.add(
                    row.kind().name(),
                    row.stories().stream()
                            .map(story -> story.ready() ? story.title() : story.title() + " (open)")
                            .collect(Collectors.joining(", ")),
                    Integer.toString(row.missing()));
        }
        ink.headedTable(table);
        ink.space();
        ink.say(SettingMix.of(stories).advice());
        for (Overuse overused : Overuse.list(stories, Map.of())) {
            ink.say(
                    "“"
                            + overused.story().title()
                            + "” serves "
                            + overused.questions().size()
                            + " questions: give some to another story.");
        }
        for (Contradiction one : contradictions) {
            ink.space();
            ink.say("These do not fit together (" + one.about() + "):");
            ink.tell(one.one().where() + ": " + one.one().text());
            ink.tell(one.other().where() + ": " + one.other().text());
        }
    }

    private static ObjectNode json(Coverage coverage, List<Contradiction> contradictions) {
        ObjectNode root = JsonText.object();
        ArrayNode kinds = root.putArray("kinds");
        for (Coverage.Row row : coverage.rows()) {
            ObjectNode node = kinds.addObject();
            node.put("kind", row.kind().id());
            row.stories().forEach(story -> node.withArray("stories").add(story.title()));
            node.put("missing", row.missing());
        }
        ArrayNode pairs = root.putArray("contradictions");
        for (Contradiction one : contradictions) {
            pairs.addObject()
                    .put("about", one.about())
                    .put("one", one.one().text())
                    .put("other", one.other().text());
        }
        return root;
    }
}

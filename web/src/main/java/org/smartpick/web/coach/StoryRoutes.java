package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.advice.coach.CheckCoherence.Answered;
import org.smartpick.advice.coach.KeepStories;
import org.smartpick.advice.coach.KeepStories.Consent;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.StoryKind;
import org.smartpick.interview.story.Coverage;
import org.smartpick.interview.story.NarrativeSource;
import org.smartpick.interview.story.Overuse;
import org.smartpick.interview.story.SettingMix;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The story bank: all stories, one story.
final class StoryRoutes implements Routes {
    private static final String ALL = "/practice/stories";
    private static final String ONE = ALL + "/{id}";

    private final Pages pages;
    private final CoachDesk desk;
    private final KeepStories stories;

    StoryRoutes(Pages pages, CoachDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.stories = desk.told().stories();
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ALL, this::all);
        routes.get(ALL + "/new", this::begin);
        routes.post(ALL, ctx -> save(ctx, "", StoryView.Kept.NOT_YET));
        routes.get(ONE, this::one);
        routes.post(ONE, ctx -> save(ctx, story(ctx).id(), StoryView.Kept.YES));
        routes.post(ONE + "/remove", this::remove);
        routes.post(ONE + "/erase", this::erase);
    }

    private void all(Context ctx) {
        List<Story> all = stories.list();
        Map<String, Set<String>> told =
                desk.told().coherence().answers().stream()
                        .filter(answer -> !answer.story().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Answered::story,
                                        Collectors.mapping(
                                                Answered::questionId, Collectors.toSet())));
        pages.render(
                ctx,
                "coach/stories",
                Map.of(
                        "page",
                        pages.page("Stories", Place.PRACTICE),
                        "view",
                        new ShelfView(
                                Coverage.of(all, kinds()),
                                SettingMix.of(all),
                                desk.told().craft().sources(),
                                new ShelfView.Remarks(
                                        Overuse.list(all, told),
                                        desk.told().coherence().list(),
                                        desk.told().coherence().listThreads(),
                                        desk.learned()
                                                .speaker()
                                                .find()
                                                .vision()
                                                .findThread()
                                                .orElse("")))));
    }

    /// A new story: of a kind, or with a line from one of the places where stories lie.
    private void begin(Context ctx) {
        Optional<NarrativeSource> source =
                desk.told().craft().sources().stream()
                        .filter(one -> one.id().equals(query(ctx, "from")))
                        .findFirst();
        String kind =
                source.map(NarrativeSource::kind)
                        .or(() ->
                                kinds().stream()
                                        .map(StoryKind::id)
                                        .filter(query(ctx, "kind")::equals)
                                        .findFirst())
                        .orElse(kinds().getFirst().id());
        String line = query(ctx, "line");
        Story blank =
                new Story(
                        "new",
                        "(no title yet)",
                        List.of(kind),
                        Map.of(
                                StoryPart.SITUATION,
                                line.length() > Story.LONGEST_PART
                                        ? line.substring(0, Story.LONGEST_PART)
                                        : line),
                        source.map(one ->
                                        new Story.Background(
                                                Story.Background.UNSAID.setting(),
                                                one.material(),
                                                Story.Background.UNSAID.severity()))
                                .orElse(Story.Background.UNSAID),
                        Story.Tags.NONE);
        render(ctx, blank, StoryView.Kept.NOT_YET, List.of(), List.of());
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private void one(Context ctx) {
        render(ctx, story(ctx), StoryView.Kept.YES, List.of(), List.of());
    }

    private void save(Context ctx, String id, StoryView.Kept kept) {
        FormData form = FormData.of(ctx);
        StoryForm typed = new StoryForm(form, kinds());
        Story story = typed.story(id.isEmpty() ? stories.newId() : id);
        List<FieldProblem> problems = typed.problems();
        if (!problems.isEmpty()) {
            render(ctx, story, kept, problems, List.of());
            return;
        }
        Consent consent = form.has("sure") ? Consent.GIVEN : Consent.ASK_FIRST;
        switch (stories.save(story, consent)) {
            case KeepStories.Outcome.Kept saved ->
                    ctx.redirect(ALL + "/" + saved.story().id(), HttpStatus.SEE_OTHER);
            case KeepStories.Outcome.ToConfirm ask ->
                    render(ctx, story, kept, List.of(), ask.details());
            case KeepStories.Outcome.Refused refused ->
                    render(ctx, story, kept, refused.problems(), List.of());
        }
    }

    private void render(
            Context ctx,
            Story story,
            StoryView.Kept kept,
            List<FieldProblem> problems,
            List<String> details) {
        boolean fine = problems.isEmpty() && details.isEmpty();
        ctx.status(fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "coach/story",
                Map.of(
                        "page",
                        pages.page(
                                kept == StoryView.Kept.YES ? story.title() : "A new story",
                                Place.PRACTICE),
                        "view",
                        new StoryView(
                                story,
                                kept,
                                kinds(),
                                serving(story),
                                new StoryView.Remarks(problems, details, must(story)))));
    }

    /// Questions of the story's kinds and those chosen already, in the order of the bank.
    private List<Question> serving(Story story) {
        Set<String> kinds = new HashSet<>(story.kinds());
        kinds().stream()
                .filter(kind -> kind.id().equals(story.kind()))
                .forEach(kind -> kinds.addAll(kind.alsoFits()));
        return desk.asked().questions().bank().list().stream()
                .filter(question ->
                        story.serves(question.id())
                                || question.storyKinds().stream().anyMatch(kinds::contains))
                .toList();
    }

    private List<RubricElement> must(Story story) {
        var rubric = desk.asked().questions().tables().rubric();
        return kinds().stream()
                .filter(kind -> kind.id().equals(story.kind()))
                .flatMap(kind -> kind.mustHave().stream())
                .flatMap(element -> rubric.find(element).stream())
                .toList();
    }

    private List<StoryKind> kinds() {
        return desk.asked().questions().tables().storyKinds();
    }

    private void remove(Context ctx) {
        stories.remove(story(ctx).id());
        ctx.redirect(ALL, HttpStatus.SEE_OTHER);
    }

    private void erase(Context ctx) {
        stories.erase(story(ctx).id());
        ctx.redirect(ALL, HttpStatus.SEE_OTHER);
    }

    private Story story(Context ctx) {
        return stories.find(ctx.pathParam("id"))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }
}

package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.QuestionToAsk;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// Pages to read: drills, questions to ask, honest use with frequent questions.
final class ReadingRoutes implements Routes {
    private final Pages pages;
    private final CoachDesk desk;

    ReadingRoutes(Pages pages, CoachDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/practice/drills", this::drills);
        routes.get("/practice/ask", this::ask);
        routes.get("/practice/honest", this::honest);
    }

    private CoachTables tables() {
        return desk.asked().questions().tables();
    }

    private void drills(Context ctx) {
        pages.render(
                ctx,
                "coach/drills",
                Map.of(
                        "page",
                        pages.page("Drills", Place.PRACTICE),
                        "drills",
                        tables().drills(),
                        "found",
                        desk.asked().flags().list(),
                        "started",
                        desk.learned().speaker().findApplicant().isPresent()));
    }

    private void ask(Context ctx) {
        Map<String, List<QuestionToAsk>> byTopic =
                tables().asks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        QuestionToAsk::topic,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        pages.render(
                ctx,
                "coach/ask",
                Map.of("page", pages.page("Questions to ask", Place.PRACTICE), "topics", byTopic));
    }

    private void honest(Context ctx) {
        String words = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        String short200 = words.length() > 200 ? words.substring(0, 200) : words;
        pages.render(
                ctx,
                "coach/honest",
                Map.of(
                        "page",
                        pages.page("Honest use", Place.PRACTICE),
                        "words",
                        short200,
                        "help",
                        tables().help().stream().filter(one -> one.speaksOf(short200)).toList(),
                        "prohibited",
                        tables().drills().prohibited()));
    }
}

package org.smartpick.web.ranklist;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.ranklist.KeepRankList;
import org.smartpick.advice.ranklist.OrderAids;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankList.Rather;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.domain.AcgmeId;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Aids to an order, the replay, and earlier versions of the list.
public final class RankAidRoutes implements Routes {
    private static final String ORDER = RankListRoutes.LIST + "/order";
    private static final String HISTORY = RankListRoutes.LIST + "/history";

    private final Pages pages;
    private final RankDesk desk;

    /// @param pages the templates
    /// @param desk the use cases
    public RankAidRoutes(Pages pages, RankDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ORDER, this::order);
        routes.post(ORDER, this::take);
        routes.post(ORDER + "/answer", this::answer);
        routes.post(ORDER + "/forget", this::forget);
        routes.get(RankListRoutes.LIST + "/replay", this::replay);
        routes.get(HISTORY, this::history);
        routes.post(HISTORY, this::restore);
    }

    private KeepRankList lists() {
        return desk.keeping().lists();
    }

    private void order(Context ctx) {
        RankList list = lists().open();
        if (list.programs().isEmpty()) {
            ctx.redirect(RankListRoutes.LIST, HttpStatus.SEE_OTHER);
            return;
        }
        OrderView view =
                new OrderView(
                        desk,
                        list,
                        desk.answers().aids().answered(list),
                        desk.answers().aids().weighed(list, desk.keeping().profile().open()));
        pages.render(
                ctx,
                "ranklist/order",
                Map.of("page", pages.page("Find your order", Place.RANK_LIST), "view", view));
    }

    private void answer(Context ctx) {
        FormData form = FormData.of(ctx);
        Optional<AcgmeId> rather = listed(form, "rather");
        Optional<AcgmeId> than = listed(form, "than");
        if (rather.isEmpty() || than.isEmpty() || rather.equals(than)) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        lists().change(list -> list.withAnswer(new Rather(rather.get(), than.get())));
        ctx.redirect(ORDER, HttpStatus.SEE_OTHER);
    }

    private Optional<AcgmeId> listed(FormData form, String name) {
        return form.find(name)
                .filter(AcgmeId::valid)
                .map(AcgmeId::of)
                .filter(id -> lists().open().place(id) >= 0);
    }

    private void forget(Context ctx) {
        lists().change(RankList::withoutAnswers);
        ctx.redirect(ORDER, HttpStatus.SEE_OTHER);
    }

    private void take(Context ctx) {
        String by = FormData.of(ctx).find("by").orElse("");
        RankList list = lists().open();
        List<AcgmeId> order =
                switch (by) {
                    case "answers" -> desk.answers().aids().answered(list).order();
                    case "weights" ->
                            desk
                                    .answers()
                                    .aids()
                                    .weighed(list, desk.keeping().profile().open())
                                    .stream()
                                    .map(weighed -> weighed.program().id())
                                    .toList();
                    case "heard" ->
                            desk.byHeard(list).stream().map(OrderAids.Balanced::program).toList();
                    default -> throw new RefusedRequest(Problem.NOT_FOUND);
                };
        if (order.size() == list.programs().size()) {
            lists().change(one -> one.withPrograms(order));
        }
        ctx.redirect(RankListRoutes.LIST, HttpStatus.SEE_OTHER);
    }

    private void replay(Context ctx) {
        var evaluation = desk.find();
        if (evaluation.isEmpty()) {
            ctx.redirect(RankListRoutes.LIST, HttpStatus.SEE_OTHER);
            return;
        }
        int seed = number(ctx, "season", 1, 999_999);
        ReplayMatch replay = desk.answers().replay();
        ReplayMatch.Season season = replay.play(evaluation.get(), seed);
        int steps = season.replay().steps().size();
        ReplayView view =
                new ReplayView(
                        season,
                        replay.tally(evaluation.get(), seed),
                        evaluation.get().report(),
                        Math.min(number(ctx, "step", 1, 9_999), steps));
        pages.render(
                ctx,
                "ranklist/replay",
                Map.of(
                        "page",
                        pages.page("Run the Match on your list", Place.RANK_LIST),
                        "view",
                        view));
    }

    private static int number(Context ctx, String name, int usual, int most) {
        String text = Optional.ofNullable(ctx.queryParam(name)).orElse("");
        return text.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(text), 1, most) : usual;
    }

    private void history(Context ctx) {
        pages.render(
                ctx,
                "ranklist/history",
                Map.of(
                        "page",
                        pages.page("Earlier versions of your rank list", Place.RANK_LIST),
                        "view",
                        new HistoryView(desk, lists().versions())));
    }

    private void restore(Context ctx) {
        String number = FormData.of(ctx).find("number").orElse("");
        if (!number.matches("\\d{1,9}") || !lists().restore(Integer.parseInt(number))) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        ctx.redirect(RankListRoutes.LIST, HttpStatus.SEE_OTHER);
    }
}

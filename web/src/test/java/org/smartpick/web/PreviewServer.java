package org.smartpick.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.TierThresholds;
import org.smartpick.domain.Season;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.web.fixture.GreedySolver;
import org.smartpick.web.fixture.MemoryStore;
import org.smartpick.web.fixture.PlainModel;
import org.smartpick.web.fixture.SmallCatalog;
import org.smartpick.web.list.ListRoutes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.profile.ProfileRoutes;
import org.smartpick.web.profile.ShelfNames;

/// Serves the pages on made-up data for whoever works on their looks: run it from the test class
/// path.
public final class PreviewServer {

    private PreviewServer() {}

    /// Serves until ended; the first argument is the port.
    public static void main(String[] arguments) {
        Pages pages = Pages.load();
        KeepProfile current = new KeepProfile(new MemoryStore(), Clock.systemUTC());
        current.save(
                ApplicantDraft.of(
                        Map.of(
                                "background.school", "international",
                                "background.graduation_year", "2025",
                                "background.us_citizen", "yes",
                                "exams.step2ck.score", "238",
                                "wishes.specialties[0].name", "Internal Medicine",
                                "wishes.specialties[1].name", "Family Medicine",
                                "ties[0].state", "NJ",
                                "limits.budget_usd", "1400")));
        SmallCatalog shelf = new SmallCatalog();
        ChoosePrograms choose =
                new ChoosePrograms(
                        shelf,
                        new AssessChances(shelf, new PlainModel()),
                        new GreedySolver(),
                        TierThresholds.USUAL);
        List<Routes> routes =
                List.of(
                        new ProfileRoutes(pages, current, new ShelfNames(shelf)),
                        new ListRoutes(pages, current, choose, shelf, () -> Season.of(2027)));
        WebServer server =
                WebServer.start(
                        WebSettings.ofLoopback(Integer.parseInt(arguments[0])), pages, routes);
        System.out.println(server.launchAddress());
    }
}

package org.smartpick.web;

import java.util.List;
import org.smartpick.web.fixture.World;
import org.smartpick.web.list.ListRoutes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.profile.ProfileRoutes;
import org.smartpick.web.profile.ShelfNames;

/// Serves the pages on a plain model for whoever works on their looks: run it from the test class path.
public final class PreviewServer {

    private PreviewServer() {}

    /// Serves until ended; the first argument is the port.
    public static void main(String[] arguments) {
        World world = new World();
        world.profile().save(World.COMPLETE);
        WebServer server =
                WebServer.start(WebSettings.ofLoopback(Integer.parseInt(arguments[0])), Pages.load(), routes(world));
        System.out.println(server.launchAddress());
    }

    /// Every group of addresses over a world.
    static List<Routes> routes(World world) {
        Pages pages = Pages.load();
        return List.of(
                new ProfileRoutes(pages, world.profile(), new ShelfNames(world.shelf())),
                new ListRoutes(pages, world.profile(), world.choose(), world.shelf(), () -> World.SEASON));
    }
}

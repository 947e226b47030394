package org.smartpick.web;

import org.smartpick.web.fixture.World;
import org.smartpick.web.page.Pages;

/// Serves the pages on a plain model for whoever works on their looks: run it from the test class
/// path.
public final class PreviewServer {

    private PreviewServer() {}

    /// Serves until ended; the first argument is the port.
    public static void main(String[] arguments) {
        World world = new World();
        world.profile().save(World.COMPLETE);
        WebServer server = start(world, Integer.parseInt(arguments[0]));
        System.out.println(server.launchAddress());
    }

    /// A server with every page over a world; port 0 lets the system choose.
    static WebServer start(World world, int port) {
        Pages pages = Pages.load();
        return WebServer.start(WebSettings.ofLoopback(port), pages, world.desk().routes(pages));
    }
}

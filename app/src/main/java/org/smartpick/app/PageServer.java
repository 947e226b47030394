package org.smartpick.app;

import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.app.settings.Settings;
import org.smartpick.app.settings.Settings.Listener;
import org.smartpick.app.settings.Settings.PortRule;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.Terminal;
import org.smartpick.web.Desk;
import org.smartpick.web.Routes;
import org.smartpick.web.WebServer;
import org.smartpick.web.WebSettings;
import org.smartpick.web.figure.FigureBlock;
import org.smartpick.web.guard.HostGuard;
import org.smartpick.web.page.Pages;

/// The page: finds a port, lays out the desk, opens the browser and waits to be told to stop.
///
/// No class of `app` but this one and the `...Pages` touches the web room, so that a command starts
/// without it.
final class PageServer {
    private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
    private static final int PORTS_TRIED = 20;

    private final Composition house;
    private final Browser browser;
    private final Terminal terminal;

    PageServer(Composition house, Browser browser, Terminal terminal) {
        this.house = house;
        this.browser = browser;
        this.terminal = terminal;
    }

    /// Serves until the process is told to stop; returns at once where no port is free.
    ExitCode serve() {
        Optional<WebServer> server = start(house.settings().listener());
        if (server.isEmpty()) {
            terminal.err().println(taken(house.settings().listener()));
            return ExitCode.WORLD;
        }
        house.coach().hearing().watch();
        announce(server.get());
        waitForTheEnd(server.get());
        return ExitCode.DONE;
    }

    private Optional<WebServer> start(Listener listener) {
        Pages pages = Pages.load();
        List<Routes> routes = desk().routes(pages);
        int last =
                listener.rule() == PortRule.EXACTLY
                        ? listener.port()
                        : Math.min(listener.port() + PORTS_TRIED - 1, 65_535);
        for (int port = listener.port(); port <= last; port++) {
            try {
                WebSettings settings =
                        new WebSettings(listener.host().key(), port, HostGuard.ofLoopback());
                return Optional.of(WebServer.start(settings, pages, routes));
            } catch (JavalinBindException e) {
                LOG.info("port {} is taken", port);
            }
        }
        return Optional.empty();
    }

    private Desk desk() {
        return new Desk(
                new Desk.Answers(
                        house.choosePrograms(),
                        house.showProgram(),
                        house.searchPrograms(),
                        house.describeData(),
                        house.judgeList(),
                        house.whatIf(),
                        house.pickForCouple()),
                new Desk.Keeping(
                        house.keepProfile(),
                        house.keepNotes(),
                        house.correctFact(),
                        house.carryWorkspace(),
                        new FigureBlock.Figures(house.keepFigures(), house.learnedModel()),
                        house.keepScenarios()),
                new Desk.Files(house.listWriter(), house.personalFiles(), house.examples()),
                List.of(new MatchPages(house.match()), new CoachPages(house.coach())),
                house.shelf(),
                house::season,
                house.zone(),
                house.version());
    }

    private static String taken(Listener listener) {
        return listener.rule() == PortRule.EXACTLY
                ? "Port "
                        + listener.port()
                        + " is taken by another program. Choose another one with --port, or leave it out."
                : "Ports "
                        + listener.port()
                        + " to "
                        + (listener.port() + PORTS_TRIED - 1)
                        + " are all taken. Choose another one with --port.";
    }

    private void announce(WebServer server) {
        LOG.info("serving at {}", server.address());
        terminal.out().println("SmartPick is at " + server.launchAddress());
        terminal.out()
                .println("Only this machine can reach it. Ctrl-C ends it; what you typed is kept.");
        terminal.out().flush();
        if (house.settings().browser() == Settings.Browser.OPEN
                && !browser.open(server.launchAddress())) {
            terminal.out().println("No browser could be opened here; copy the address into one.");
            terminal.out().flush();
        }
    }

    /// Stops in order when the system asks: first the page, then the workspace.
    private void waitForTheEnd(WebServer server) {
        CountDownLatch end = new CountDownLatch(1);
        Thread stop =
                new Thread(() -> {
                    server.close();
                    house.close();
                    end.countDown();
                });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

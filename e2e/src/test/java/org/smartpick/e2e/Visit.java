package org.smartpick.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One person's visit: a fresh browser profile that notes every complaint of the browser and every
/// request that leaves this machine.
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final RunningProgram program;
    private final List<String> complaints = new ArrayList<>();

    /// How the visitor's browser is set.
    ///
    /// @param width width of the window in CSS pixels
    /// @param scheme light or dark
    /// @param script whether scripts run
    record Manner(int width, ColorScheme scheme, Script script) {
        static final Manner USUAL = new Manner(1280, ColorScheme.LIGHT, Script.ON);

        Manner withWidth(int pixels) {
            return new Manner(pixels, scheme, script);
        }

        Manner withScheme(ColorScheme other) {
            return new Manner(width, other, script);
        }

        Manner withoutScript() {
            return new Manner(width, scheme, Script.OFF);
        }
    }

    /// Whether scripts run.
    enum Script {
        ON,
        OFF
    }

    private Visit(BrowserContext context, RunningProgram program) {
        this.context = context;
        this.program = program;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        context.onRequest(request -> {
            String host =
                    URI.create(
                                    request.url().startsWith("http")
                                            ? request.url()
                                            : "http://127.0.0.1")
                            .getHost();
            if (!"127.0.0.1".equals(host)) {
                complaints.add("request to " + request.url());
            }
        });
    }

    /// A page that is not there answers so on purpose; a request that a newer one replaced was
    /// ended on purpose.
    private static boolean isExpected(String text) {
        return text.contains("status of 404")
                || text.contains("status of 422")
                || text.startsWith("htmx:sendAbort")
                || text.startsWith("htmx:afterRequest");
    }

    /// Opens the program by its launch address.
    static Visit begin(Browser browser, RunningProgram program, Manner manner) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(manner.width(), 900)
                                .setColorScheme(manner.scheme())
                                .setJavaScriptEnabled(manner.script() == Script.ON)
                                .setAcceptDownloads(true));
        context.setDefaultTimeout(120_000);
        Visit visit = new Visit(context, program);
        visit.page.navigate(program.launchAddress());
        return visit;
    }

    Page page() {
        return page;
    }

    /// Goes to a page of the program.
    void open(String path) {
        page.navigate(program.at(path));
    }

    /// What the browser complained about, and requests to anywhere else.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}

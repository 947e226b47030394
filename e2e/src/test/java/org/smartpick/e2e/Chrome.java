package org.smartpick.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The Chromium that the system ships, without a window.
final class Chrome implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    /// Nothing is looked up or reported by the browser itself, so that a run in a namespace without
    /// a route counts the attempts of the program and its pages alone.
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-domain-reliability",
                    "--no-pings",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chrome(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chrome start() {
        return start(List.of());
    }

    /// A browser whose microphone is a sound file, played once from the moment a page opens it.
    static Chrome startHearing(Path sound) {
        return start(
                List.of(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-audio-capture=" + sound + "%noloop"));
    }

    private static Chrome start(List<String> more) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(find())
                                        .setArgs(
                                                Stream.concat(QUIET.stream(), more.stream())
                                                        .toList()));
        return new Chrome(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    /// The browser that `SMARTPICK_CHROMIUM` names, else the first on the PATH.
    private static Path find() {
        String named = System.getenv().getOrDefault("SMARTPICK_CHROMIUM", "");
        return named.isBlank() ? findOnPath() : Path.of(named);
    }

    private static Path findOnPath() {
        List<Path> folders =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no Chromium on the PATH; install the package chromium to run the"
                                        + " browser journeys"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

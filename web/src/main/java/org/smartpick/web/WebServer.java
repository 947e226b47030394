package org.smartpick.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.web.guard.LaunchToken;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.guard.SecurityHeaders;
import org.smartpick.web.page.Pages;

/// The local web server: guards first, then the pages, then the last handler.
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Javalin server;
    private final WebSettings settings;
    private final LaunchToken launch;

    private WebServer(Javalin server, WebSettings settings, LaunchToken launch) {
        this.server = server;
        this.settings = settings;
        this.launch = launch;
    }

    /// Binds the port and answers requests until closed.
    ///
    /// @param pages the templates, also used for error pages
    /// @param routes the groups of addresses to serve, after the gate
    public static WebServer start(WebSettings settings, Pages pages, List<Routes> routes) {
        LaunchToken launch = LaunchToken.generate();
        Javalin server =
                Javalin.create(config -> {
                    configure(config);
                    new Gate(settings.hosts(), launch).register(config.routes);
                    routes.forEach(group -> group.register(config.routes));
                    new ProblemPages(pages).register(config.routes);
                });
        server.start(settings.host(), settings.port());
        return new WebServer(server, settings, launch);
    }

    /// The port in use, also when the system chose it.
    public int port() {
        return server.port();
    }

    /// The address without the launch token, fit for a log.
    public String address() {
        return "http://" + settings.host() + ":" + port();
    }

    /// The address to open; it holds the launch token and nothing of the person.
    public String launchAddress() {
        return address() + Gate.START + "?token=" + launch.token();
    }

    /// Lets running requests end, then frees the port.
    @Override
    public void close() {
        server.stop();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = RequestLimit.FORM_BYTES.value();
        config.http.prefer405over404 = true;
        // Nothing leaves this machine: packing an answer costs more than moving it.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.multipartConfig.maxFileSize(RequestLimit.UPLOAD_BYTES.value(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(
                RequestLimit.UPLOAD_BYTES.value(), SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(WebServer::harden);
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", FOREVER);
        });
        config.requestLogger.http(WebServer::log);
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(RequestLimit.HEADER_BYTES.value());
        http.addCustomizer(WebServer::addHeaders);
    }

    private static Request addHeaders(Request request, HttpFields.Mutable headers) {
        SecurityHeaders.values().forEach(headers::put);
        return request;
    }

    /// The route's template, never the address that was asked for.
    private static void log(Context ctx, Float millis) {
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        String template = endpoint == null ? "-" : endpoint.path;
        LOG.info(
                "{} {} {} {} ms",
                ctx.req().getMethod(),
                template,
                ctx.statusCode(),
                Math.round(millis));
    }
}

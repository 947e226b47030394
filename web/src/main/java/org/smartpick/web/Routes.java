package org.smartpick.web;

import io.javalin.config.RoutesConfig;

/// A group of addresses that belong together.
@FunctionalInterface
public interface Routes {

    /// Adds the addresses to the server.
    void register(RoutesConfig routes);
}

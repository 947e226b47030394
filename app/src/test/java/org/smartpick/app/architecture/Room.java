package org.smartpick.app.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One room and what it may use. A new arrow is a change of [#ALL], in plain sight.
///
/// @param name the Maven module and the last part of the package
/// @param uses the rooms it may use
/// @param libraries the packages of other people's code it may use; the JDK and JSpecify are free
///   to all
record Room(String name, List<String> uses, List<String> libraries) {

    /// Every room of the product and its arrows.
    static final List<Room> ALL =
            List.of(
                    room("domain"),
                    room("stats"),
                    room("catalog")
                            .using("domain")
                            .with("de.siegmar.fastcsv", "com.fasterxml.jackson"),
                    room("prediction").using("domain", "stats").with("org.hipparchus"),
                    room("portfolio").using("domain", "stats"),
                    room("match").using("domain", "stats"),
                    room("interview").using("domain", "stats"),
                    room("advice")
                            .using("domain", "stats", "catalog", "prediction", "portfolio")
                            .using("match", "interview"),
                    room("speech")
                            .using("advice", "domain", "stats", "interview")
                            .with("org.vosk", "com.sun.jna", "com.fasterxml.jackson", "org.slf4j")
                            .with("dev.langchain4j", "ai.onnxruntime", "ai.djl")
                            .with("com.sun.speech", "javax.sound", "io.github.givimad"),
                    room("roleplay").using("advice", "domain").with("com.fasterxml.jackson"),
                    room("storage")
                            .using(
                                    "advice",
                                    "domain",
                                    "stats",
                                    "catalog",
                                    "prediction",
                                    "portfolio")
                            .using("match", "interview")
                            .with(
                                    "com.fasterxml.jackson",
                                    "org.sqlite",
                                    "org.jdbi",
                                    "com.zaxxer.hikari")
                            .with("org.flywaydb", "org.slf4j", "javax.sql"),
                    room("documents")
                            .using(
                                    "advice",
                                    "domain",
                                    "stats",
                                    "catalog",
                                    "prediction",
                                    "portfolio")
                            .using("match", "interview")
                            .with(
                                    "com.fasterxml.jackson",
                                    "de.siegmar.fastcsv",
                                    "org.dhatim.fastexcel")
                            .with("com.openhtmltopdf", "org.apache.pdfbox", "org.slf4j"),
                    room("web")
                            .using(
                                    "advice",
                                    "domain",
                                    "stats",
                                    "catalog",
                                    "prediction",
                                    "portfolio")
                            .using("match", "interview")
                            .with("io.javalin", "gg.jte", "com.fasterxml.jackson", "org.slf4j")
                            .with("org.eclipse.jetty", "jakarta.servlet", "kotlin"),
                    room("cli")
                            .using(
                                    "advice",
                                    "domain",
                                    "stats",
                                    "catalog",
                                    "prediction",
                                    "portfolio")
                            .using("match", "interview")
                            .with("picocli", "com.fasterxml.jackson", "org.slf4j"),
                    room("app")
                            .using(
                                    "domain",
                                    "stats",
                                    "catalog",
                                    "prediction",
                                    "portfolio",
                                    "advice")
                            .using("match", "interview", "speech", "roleplay")
                            .using("storage", "documents", "web", "cli")
                            .with("io.javalin", "gg.jte", "com.fasterxml.jackson", "picocli")
                            .with("org.slf4j", "ch.qos.logback"),
                    room("testkit"));

    /// The engines: they stand side by side and never import one another.
    static final List<String> ENGINES =
            List.of("catalog", "prediction", "portfolio", "match", "interview");

    /// The ground: the JDK and JSpecify only.
    static final List<String> GROUND = List.of("domain", "stats");

    /// The only classes that may open a connection, and only to a loopback address that the person
    /// set (docs/decisions/0013-model-server.md).
    static final List<String> CALLERS = List.of("org.smartpick.roleplay.ModelServer");

    Room {
        uses = List.copyOf(uses);
        libraries = List.copyOf(libraries);
    }

    private static Room room(String name) {
        return new Room(name, List.of(), List.of());
    }

    private Room using(String... rooms) {
        return new Room(name, join(uses, rooms), libraries);
    }

    private Room with(String... packages) {
        return new Room(name, uses, join(libraries, packages));
    }

    private static List<String> join(List<String> old, String... more) {
        return Stream.concat(old.stream(), Arrays.stream(more)).toList();
    }
}

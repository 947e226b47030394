package org.smartpick.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules about who uses whom, as ArchUnit rules over the compiled classes below one root
/// package.
///
/// @param root the package that holds the rooms, such as `org.smartpick`
record ArrowRules(String root) {

    private static final Set<String> CONNECTIONS =
            Set.of(
                    "java.net.Socket",
                    "java.net.DatagramSocket",
                    "java.net.MulticastSocket",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.JarURLConnection",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "javax.net.ssl.HttpsURLConnection",
                    "javax.net.SocketFactory",
                    "javax.net.ssl.SSLSocketFactory");

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.OffsetDateTime",
                    "java.time.Year",
                    "java.time.YearMonth",
                    "java.time.ZonedDateTime");

    private static final Set<String> HIDDEN_RANDOMNESS =
            Set.of(
                    "java.util.Random",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom",
                    "java.util.UUID");

    /// The room uses itself, the rooms and libraries on its list, the JDK and JSpecify; nothing
    /// else.
    ArchRule arrowsOf(Room room) {
        List<String> free = new ArrayList<>(List.of("java..", "org.jspecify..", of(room.name())));
        room.uses().forEach(other -> free.add(of(other)));
        room.libraries().forEach(library -> free.add(library + ".."));
        return classes()
                .that()
                .resideInAPackage(of(room.name()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(free.toArray(String[]::new)))
                .because("the arrows of '" + room.name() + "' are listed in Room.ALL");
    }

    /// Every class lives in a room that is on the list.
    ArchRule everyRoomIsListed() {
        String[] rooms = Room.ALL.stream().map(room -> of(room.name())).toArray(String[]::new);
        return classes()
                .should()
                .resideInAnyPackage(rooms)
                .because("a room without arrows is unguarded");
    }

    /// No circle among the rooms.
    ArchRule roomsHaveNoCycle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /// No circle among the named parts of one room. The root package and `internal` belong
    /// together: the door uses what is behind it, and what is behind it speaks in the door's
    /// records.
    ArchRule partsHaveNoCycle(Room room) {
        DescribedPredicate<JavaClass> face =
                resideInAnyPackage(
                        root + "." + room.name(), root + "." + room.name() + ".internal..");
        return slices().matching(root + "." + room.name() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(face, DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), face)
                .allowEmptyShould(true);
    }

    /// The product opens no outgoing connection: no HTTP client, no socket, no URL that is opened.
    /// The classes of [Room#CALLERS] may, and no class that lies in them or beside them.
    ArchRule nothingCallsOut() {
        DescribedPredicate<JavaClass> connection =
                resideInAPackage("java.net.http..")
                        .or(
                                DescribedPredicate.describe(
                                        "a connection", c -> CONNECTIONS.contains(c.getName())));
        return noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are not listed as callers",
                                c -> !Room.CALLERS.contains(c.getName())))
                .should()
                .dependOnClassesThat(connection)
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "a URL is opened",
                                (JavaCall<?> call) ->
                                        call.getTargetOwner().getName().equals("java.net.URL")
                                                && call.getName().startsWith("open")))
                .because(
                        "all data and files are local; nothing leaves this machine, and only Room.CALLERS"
                                + " may speak to another program on it");
    }

    /// `domain` reads no file, no network, no clock, no chance and writes no log.
    ArchRule theWordsStayPure() {
        return noClasses()
                .that()
                .resideInAPackage(of("domain"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.sql..", "java.util.logging..")
                                .or(
                                        resideInAnyPackage(
                                                "java.util.random..", "java.util.concurrent.."))
                                .or(
                                        DescribedPredicate.describe(
                                                "I/O or randomness",
                                                c ->
                                                        HIDDEN_RANDOMNESS.contains(c.getName())
                                                                || c.getName()
                                                                        .matches(
                                                                                "java\\.io\\..*(Stream|Reader|Writer|File)")
                                                                || c.getName()
                                                                        .equals(
                                                                                "java.time.Clock"))))
                .because("the words know nothing of the world");
    }

    /// Clocks are handed in; only `app` reads the machine's. `now(clock)` and `now(zone)` differ:
    /// the second reads the machine's clock too.
    ArchRule clocksAreHandedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(of("app"))
                .and()
                .resideOutsideOfPackage(of("testkit"))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "the machine's clock is read", ArrowRules::readsClock))
                .because("same seed, same answer: a clock is handed in");
    }

    /// The ground, the engines and the use cases draw no number from a stream that was not handed
    /// in.
    ArchRule chanceIsHandedIn() {
        List<String> rooms = new ArrayList<>(Room.GROUND);
        rooms.addAll(Room.ENGINES);
        rooms.add("advice");
        return noClasses()
                .that()
                .resideInAnyPackage(rooms.stream().map(this::of).toArray(String[]::new))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("hidden randomness", ArrowRules::drawsHidden))
                .because("same seed, same answer: a random stream is handed in");
    }

    private static boolean readsClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean noClockGiven =
                call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean now = CLOCKS.contains(owner) && call.getName().equals("now") && noClockGiven;
        boolean millis =
                owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        boolean clock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        return now || millis || clock;
    }

    private static boolean drawsHidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean random = owner.equals("java.lang.Math") && access.getName().equals("random");
        boolean uuid = owner.equals("java.util.UUID") && !access.getName().equals("randomUUID");
        return random || (HIDDEN_RANDOMNESS.contains(owner) && !uuid);
    }

    private String of(String room) {
        return root + "." + room + "..";
    }
}

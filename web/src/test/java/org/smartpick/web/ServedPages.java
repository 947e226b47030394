package org.smartpick.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.smartpick.web.fixture.World;

/// What every test of pages needs: the pages over a small world, served, and somebody let in.
/// Before each test the workspace holds one whole profile and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedPages {
    final World world = new World();
    private final WebServer server = PreviewServer.start(world, 0);
    // Knows the way in only once the server runs.
    WireClient client = new WireClient(server.port());

    @BeforeAll
    final void letIn() {
        client = WireClient.admitted(server);
    }

    @BeforeEach
    final void beginWithAWholeProfile() {
        world.store().erase();
        world.shelf().refresh();
        world.profile().save(World.COMPLETE);
    }

    @AfterAll
    final void stop() {
        server.close();
    }
}

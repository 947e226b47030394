package org.smartpick.app;

import java.util.List;
import org.smartpick.web.Routes;
import org.smartpick.web.Wing;
import org.smartpick.web.page.Pages;

/// The pages of the Match and the rank lists over its use cases.
///
/// @param house the use cases
record MatchPages(MatchWing house) implements Wing {

    @Override
    public List<Routes> routes(Pages pages) {
        return List.of();
    }
}

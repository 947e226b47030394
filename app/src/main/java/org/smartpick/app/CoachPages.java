package org.smartpick.app;

import java.util.List;
import org.smartpick.web.Routes;
import org.smartpick.web.Wing;
import org.smartpick.web.page.Pages;

/// The pages of the interview coach over its use cases.
///
/// @param house the use cases
record CoachPages(CoachWing house) implements Wing {

    @Override
    public List<Routes> routes(Pages pages) {
        return List.of();
    }
}

package org.smartpick.web;

import java.util.List;
import org.smartpick.web.page.Pages;

/// Pages that belong together and bring their own use cases.
@FunctionalInterface
public interface Wing {

    /// Every address of the wing.
    ///
    /// @param pages the templates
    List<Routes> routes(Pages pages);
}

/// Figures, chances, reasons, rules and facts as a page writes them: words and drawing positions,
/// nothing computed.
@NullMarked
package org.smartpick.web.view;

import org.jspecify.annotations.NullMarked;

/// The quiet list beside the remarks: what an answer to this very question should hold or leave
/// out, and whether it was heard.
@NullMarked
package org.smartpick.interview.checklist;

import org.jspecify.annotations.NullMarked;

/// The pages of what one practices with: questions, stories, plan, research, questions to ask.
@NullMarked
package org.smartpick.web.coach;

import org.jspecify.annotations.NullMarked;

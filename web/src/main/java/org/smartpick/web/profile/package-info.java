/// The place "You": the profile in five short steps, saved as typed.
@NullMarked
package org.smartpick.web.profile;

import org.jspecify.annotations.NullMarked;

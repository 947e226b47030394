/// The commands of the model: `smartpick predict`.
@NullMarked
package org.smartpick.cli.predict;

import org.jspecify.annotations.NullMarked;

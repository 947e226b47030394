/// What each use case answers, written for reading or as JSON.
@NullMarked
package org.smartpick.cli.answer;

import org.jspecify.annotations.NullMarked;

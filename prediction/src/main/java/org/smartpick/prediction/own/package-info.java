/// What a person's own figures tell of the openness of a program: prior, evidence, posterior.
@NullMarked
package org.smartpick.prediction.own;

import org.jspecify.annotations.NullMarked;

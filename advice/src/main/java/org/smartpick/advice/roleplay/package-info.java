/// Use case: a mock interview in which a model that the person runs says the questions its own way.
@NullMarked
package org.smartpick.advice.roleplay;

import org.jspecify.annotations.NullMarked;

/// From a microphone to words in time: takes of an answer, their limits, their end. Sound stays in
/// memory and goes when the person is done, unless she keeps it with a day.
@NullMarked
package org.smartpick.advice.hearing;

import org.jspecify.annotations.NullMarked;

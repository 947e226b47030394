package org.smartpick.advice.practice;

import org.smartpick.interview.timeline.Timeline;

/// An answer as it was given. Sound is never part of it.
public sealed interface Said {

    /// The words.
    String text();

    /// Length in seconds; 0 where nobody measured it.
    int seconds();

    /// An answer that was typed.
    ///
    /// @param text the words
    /// @param seconds how long it would take to say, as the person's timer ran; 0 where it did not
    record Typed(String text, int seconds) implements Said {

        /// Refuses negative seconds.
        public Typed {
            if (seconds < 0) {
                throw new IllegalArgumentException("seconds are 0 or more, were " + seconds);
            }
        }
    }

    /// An answer that was spoken and heard.
    ///
    /// @param timeline the words in time
    /// @param sound name by which its recording may still be played for a while; empty where not
    record Spoken(Timeline timeline, String sound) implements Said {

        @Override
        public String text() {
            return timeline.text();
        }

        @Override
        public int seconds() {
            return (int) Math.round(timeline.seconds());
        }
    }
}

package org.smartpick.app;

import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.cli.CoachHouse;

/// Who gets whom around the interview coach: made when first asked for.
final class CoachWing implements CoachHouse, AutoCloseable {
    private final HearingCorner hearing;
    private final ContentCorner content;

    CoachWing(HearingCorner hearing, ContentCorner content) {
        this.hearing = hearing;
        this.content = content;
    }

    @Override
    public HearAnswer hearAnswer() {
        return hearing.hearAnswer();
    }

    HearingCorner hearing() {
        return hearing;
    }

    ContentCorner content() {
        return content;
    }

    @Override
    public void close() {
        hearing.close();
    }
}

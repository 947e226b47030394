package org.smartpick.cli;

import org.smartpick.advice.hearing.HearAnswer;

/// The use cases of the interview coach as commands see them: a port that `app` implements.
public interface CoachHouse {

    /// What did I say?
    HearAnswer hearAnswer();
}

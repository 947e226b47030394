package org.smartpick.cli;

/// The use cases of the interview coach as commands see them: a port that `app` implements.
public interface CoachHouse {}

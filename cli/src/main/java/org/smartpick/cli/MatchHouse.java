package org.smartpick.cli;

/// The use cases of the Match and of rank lists as commands see them: a port that `app` implements.
public interface MatchHouse {}

package org.smartpick.app;

import org.smartpick.cli.CoachHouse;

/// Who gets whom around the interview coach: made when first asked for.
final class CoachWing implements CoachHouse {}

package org.smartpick.prediction;

/// The door of the room: how likely an interview or a match is, how sure we are, and why.
public interface ChanceModel {

    /// Assesses one applicant at many programs. The same question gives the same answer.
    Assessment assess(ChanceQuestion question);

    /// What the published tables say about people like her in one specialty: shown before any
    /// personal figure.
    BaseRates baseRates(ChanceQuestion question, org.smartpick.domain.Specialty specialty);

    /// Which Step 2 CK scores people like her bring to one specialty.
    ScoreScale scores(ChanceQuestion question, org.smartpick.domain.Specialty specialty);
}

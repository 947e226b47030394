package org.smartpick.prediction.fit;

/// The numbers of one season group (applicant type and specialty) under one set of parameters.
///
/// @param applications applications to average programs that a typical applicant sends
/// @param strength spread of the shared strength, log-odds of an interview (`l`)
/// @param score effect of one standard deviation of Step 2 CK, log-odds of an interview (`b`)
/// @param reach log-odds that a program which interviewed the average applicant would reach her on
///   its list (`k`)
/// @param echo share of an applicant's own log-odds that counts again after the interview (`psi`),
///   0 to 1
public record Traits(
        double applications, double strength, double score, double reach, double echo) {

    /// The same with another chance of being reached.
    public Traits withReach(double changed) {
        return new Traits(applications, strength, score, changed, echo);
    }
}

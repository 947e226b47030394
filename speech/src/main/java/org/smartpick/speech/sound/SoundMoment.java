package org.smartpick.speech.sound;

/// What a hundredth of a second of sound is like.
///
/// @param level root mean square of samples scaled to -1..1
/// @param voicing how periodic it is: normalized autocorrelation at its best lag, 0 to 1
/// @param pitchHz frequency of that lag, 60 to 400; means something only where voicing is high
/// @param bands natural logarithm of the energy in eight bands of the spectrum, from low to high
record SoundMoment(double level, double voicing, double pitchHz, double[] bands) {

    /// How different two spectra are in shape: mean absolute difference of the bands, in nepers,
    /// after the mean of each is taken off.
    double distance(SoundMoment other) {
        double mine = mean(bands);
        double theirs = mean(other.bands);
        double sum = 0;
        for (int i = 0; i < bands.length; i++) {
            sum += Math.abs(bands[i] - mine - (other.bands[i] - theirs));
        }
        return sum / bands.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

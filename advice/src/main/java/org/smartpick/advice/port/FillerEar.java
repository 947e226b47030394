package org.smartpick.advice.port;

/// How filler sounds are told from words and silence in one voice.
///
/// The usual values come from sentences into which drawn-out vowels were put: a voiced gap and a
/// drawn-out small word together found 17 of 20 of them with 1 false alarm in 10 sentences without.
/// A one-minute calibration replaces them by values of the person's own voice.
///
/// @param voicedSeconds least voiced time in a gap between words that counts, 0.05 to 1
/// @param stretchedSeconds least length of a small word that counts as drawn out, 0.15 to 2
/// @param quietLevel level below which there is no voice, as a root mean square of samples scaled
///   to -1..1; 0.0005 to 0.2
public record FillerEar(double voicedSeconds, double stretchedSeconds, double quietLevel) {

    /// The values used before a calibration.
    public static final FillerEar USUAL = new FillerEar(0.15, 0.3, 0.008);

    /// Refuses values outside their ranges.
    public FillerEar {
        check("voiced seconds", voicedSeconds, 0.05, 1);
        check("stretched seconds", stretchedSeconds, 0.15, 2);
        check("quiet level", quietLevel, 0.0005, 0.2);
    }

    private static void check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    name + " must be " + least + " to " + most + ", was " + value);
        }
    }
}

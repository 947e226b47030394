package org.smartpick.training.coach;

import java.util.Arrays;
import org.smartpick.interview.reading.GeneralFeatures;

/// What is set before the coach is taught.
///
/// @param meaningRidge how strongly the weights of the meaning are held near zero
/// @param featureRidge the same for the general features
/// @param borrowed weight of a sentence without a part that comes from another structure
/// @param stepsBefore counted before any answer was seen, for each step from part to part
record TrainerSettings(
        double meaningRidge, double featureRidge, double borrowed, double stepsBefore) {
    /// What ships.
    static final TrainerSettings SHIPPED = new TrainerSettings(1.5, 3, 0.5, 0.25);

    /// Penalty of each weight of a row: meaning, general features, constant.
    double[] ridge(int length) {
        double[] ridge = new double[length];
        int features = length - 1 - GeneralFeatures.NAMES.size();
        Arrays.fill(ridge, 0, features, meaningRidge);
        Arrays.fill(ridge, features, length, featureRidge);
        return ridge;
    }
}

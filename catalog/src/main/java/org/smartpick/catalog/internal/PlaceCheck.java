package org.smartpick.catalog.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.IdentityIssue;
import org.smartpick.catalog.search.Place;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.program.Program;

/// Compares each program's coordinates with the middle of its city, which is the median over the
/// city's programs.
final class PlaceCheck {
    /// Farther than this, a point cannot be the center of the same city.
    private static final double MOST_MILES = 25;

    private PlaceCheck() {}

    static void find(List<Program> programs, List<DataIssue> issues) {
        Map<String, List<Program>> byCity = new TreeMap<>();
        for (Program program : programs) {
            byCity.computeIfAbsent(
                            program.state() + "/" + program.identity().city(),
                            city -> new ArrayList<>())
                    .add(program);
        }
        byCity.values().forEach(city -> findInCity(city, issues));
    }

    private static void findInCity(List<Program> city, List<DataIssue> issues) {
        Optional<GeoPoint> middle = middle(city);
        for (Program program : city) {
            Optional<GeoPoint> point = program.identity().place().findValue();
            if (point.isEmpty()) {
                issues.add(
                        new IdentityIssue.MissingCoordinate(
                                program.id(), program.identity().city(), program.state()));
            } else if (middle.isPresent()) {
                double miles = point.get().distanceMiles(middle.get());
                if (miles > MOST_MILES) {
                    issues.add(
                            new IdentityIssue.CoordinateOffCity(
                                    program.id(),
                                    program.identity().city(),
                                    program.state(),
                                    Math.round(miles)));
                }
            }
        }
    }

    /// Median latitude and longitude of the programs that have coordinates.
    private static Optional<GeoPoint> middle(List<Program> city) {
        List<GeoPoint> points =
                city.stream()
                        .flatMap(program -> program.identity().place().findValue().stream())
                        .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(Place.middle(points));
    }
}

package org.smartpick.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Program;

/// The cities of all programs with the median of their coordinates.
final class Places {
    private Places() {}

    static Map<String, Place> of(List<Program> programs) {
        Map<String, List<Program>> byCity = new LinkedHashMap<>();
        for (Program program : programs) {
            if (program.identity().place().isKnown()) {
                byCity.computeIfAbsent(
                                key(program.identity().city(), program.state()),
                                city -> new ArrayList<>())
                        .add(program);
            }
        }
        Map<String, Place> places = new HashMap<>();
        byCity.forEach((key, inCity) -> places.put(key, place(inCity)));
        return places;
    }

    static String key(String city, UsState state) {
        return SearchEntry.fold(city.strip()) + "/" + state;
    }

    private static Place place(List<Program> programs) {
        Program first = programs.getFirst();
        List<GeoPoint> points =
                programs.stream()
                        .flatMap(program -> program.identity().place().findValue().stream())
                        .toList();
        return new Place(
                first.identity().city(), first.state(), Place.middle(points), programs.size());
    }
}

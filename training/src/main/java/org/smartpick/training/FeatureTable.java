package org.smartpick.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.ProgramFeatures;

/// The features of all programs as a matrix; rare features are left out.
///
/// A feature must differ from 0 at [#LEAST_PROGRAMS] programs, a word must stand in the names of
/// [#LEAST_NAMES] different programs: no coefficient may stand for a single institution.
final class FeatureTable {
    private static final int LEAST_PROGRAMS = 15;
    private static final int LEAST_NAMES = 12;
    private static final String WORD = "word=";

    private final List<Program> programs;
    private final List<String> features;
    private final double[][] values;

    private FeatureTable(List<Program> programs, List<String> features, double[][] values) {
        this.programs = programs;
        this.features = features;
        this.values = values;
    }

    static FeatureTable of(Collection<Program> all) {
        List<Program> programs = List.copyOf(all);
        ProgramFeatures reader = ProgramFeatures.of(programs);
        List<SortedMap<String, Double>> rows = new ArrayList<>();
        Map<String, Integer> uses = new TreeMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (Program program : programs) {
            SortedMap<String, Double> row = reader.read(program);
            rows.add(row);
            row.forEach((feature, value) -> {
                if (value != 0) {
                    uses.merge(feature, 1, Integer::sum);
                    names.computeIfAbsent(feature, f -> new HashSet<>()).add(program.name());
                }
            });
        }
        List<String> kept =
                uses.entrySet().stream()
                        .filter(use -> use.getValue() >= LEAST_PROGRAMS)
                        .map(Map.Entry::getKey)
                        .filter(feature ->
                                !feature.startsWith(WORD)
                                        || names.getOrDefault(feature, Set.of()).size()
                                                >= LEAST_NAMES)
                        .toList();
        double[][] values = new double[programs.size()][kept.size()];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < kept.size(); k++) {
                values[i][k] = rows.get(i).getOrDefault(kept.get(k), 0.0);
            }
        }
        return new FeatureTable(programs, kept, values);
    }

    List<Program> programs() {
        return programs;
    }

    List<String> features() {
        return features;
    }

    double value(int program, int feature) {
        return values[program][feature];
    }
}

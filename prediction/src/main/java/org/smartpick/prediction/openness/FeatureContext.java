package org.smartpick.prediction.openness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;

/// What a program's neighbors say about it: which specialties its institution trains, how many
/// programs its city has.
final class FeatureContext {
    private static final int INSTITUTION_DIGITS = 4;

    private final Map<String, Set<String>> specialtiesByInstitution = new HashMap<>();
    private final Map<String, Integer> programsByCity = new HashMap<>();

    FeatureContext(Collection<Program> programs) {
        for (Program program : programs) {
            for (String institution : institutions(program)) {
                specialtiesByInstitution
                        .computeIfAbsent(institution, i -> new TreeSet<>())
                        .add(program.specialty().name());
            }
            programsByCity.merge(city(program), 1, Integer::sum);
        }
    }

    /// Names under which an institution is known: its code in the Match, its sponsor, the program's
    /// own name.
    private static List<String> institutions(Program program) {
        Set<String> names = new TreeSet<>();
        names.add("name:" + program.name());
        if (program.fact(FactKey.SPONSOR) instanceof Fact.Known<String> sponsor) {
            names.add("sponsor:" + sponsor.value());
        }
        for (NrmpTrack track : program.tracks()) {
            if (track.code().length() > INSTITUTION_DIGITS) {
                names.add("code:" + track.code().substring(0, INSTITUTION_DIGITS));
            }
        }
        return List.copyOf(names);
    }

    private static String city(Program program) {
        return program.identity().city() + "|" + program.state();
    }

    /// All specialties that the program's institution trains, its own too.
    Set<String> specialties(Program program) {
        Set<String> all = new TreeSet<>();
        for (String institution : institutions(program)) {
            all.addAll(specialtiesByInstitution.getOrDefault(institution, Set.of()));
        }
        return all;
    }

    /// Specialties among programs of the very same name.
    int sameName(Program program) {
        return specialtiesByInstitution.getOrDefault("name:" + program.name(), Set.of()).size();
    }

    /// Programs in the same city, itself too.
    int programsInCity(Program program) {
        return programsByCity.getOrDefault(city(program), 1);
    }
}

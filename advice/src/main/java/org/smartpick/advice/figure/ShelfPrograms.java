package org.smartpick.advice.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.port.FigureFiles.FiguredPrograms;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;

/// The programs of the shelf, found by number or by the code of a track.
final class ShelfPrograms implements FiguredPrograms {
    private final Shelf shelf;
    private final Map<String, Double> usualApplications;
    private final Map<String, AcgmeId> byCode = new HashMap<>();

    ShelfPrograms(Shelf shelf, Map<String, Double> usualApplications) {
        this.shelf = shelf;
        this.usualApplications = usualApplications;
        Set<String> shared = new HashSet<>();
        for (Specialty specialty : shelf.specialties()) {
            for (Program program : shelf.openPrograms(specialty)) {
                for (NrmpTrack track : program.tracks()) {
                    AcgmeId before = byCode.put(track.code(), program.id());
                    if (before != null && !before.equals(program.id())) {
                        shared.add(track.code());
                    }
                }
            }
        }
        byCode.keySet().removeAll(shared);
    }

    @Override
    public Optional<AcgmeId> findByNumber(String number) {
        return AcgmeId.valid(number)
                ? shelf.find(AcgmeId.of(number)).map(Program::id)
                : Optional.empty();
    }

    @Override
    public Optional<AcgmeId> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<Double> findUsualApplications(AcgmeId program) {
        return shelf.find(program).map(found -> usualApplications.get(found.specialty().name()));
    }
}

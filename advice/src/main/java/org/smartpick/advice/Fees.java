package org.smartpick.advice;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.season.FeeSchedule;

/// The fee schedule that each program's application counts in: one a specialty.
///
/// @param schedules one schedule a specialty
/// @param groups index into the schedules for each program
record Fees(List<FeeSchedule> schedules, List<Integer> groups) {

    /// Copies the lists.
    public Fees {
        schedules = List.copyOf(schedules);
        groups = List.copyOf(groups);
    }

    /// The fees of the programs assessed.
    public static Fees of(Shelf shelf, Assessed assessed) {
        List<Specialty> specialties = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (var program : assessed.programs()) {
            int group = specialties.indexOf(program.specialty());
            if (group < 0) {
                group = specialties.size();
                specialties.add(program.specialty());
            }
            groups.add(group);
        }
        List<FeeSchedule> schedules =
                specialties.stream()
                        .map(specialty -> shelf.fees(specialty, assessed.season()))
                        .toList();
        return new Fees(schedules, groups);
    }

    /// Index of the schedule of a program.
    public int group(int program) {
        return groups.get(program);
    }
}

package org.smartpick.advice;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.smartpick.catalog.SpecialtyProfile;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.SignalAllowance;

/// What is known: the bundled editions with the person's corrections over them, in the shape in
/// which the use cases ask for it.
public interface Shelf {

    /// A number that changes whenever a correction changes something.
    long revision();

    /// Takes the corrections in force from the workspace.
    void refresh();

    /// The program of this number.
    Optional<Program> find(AcgmeId id);

    /// Programs of a specialty that one could apply to, by number; those known to be closed are
    /// left out.
    List<Program> openPrograms(Specialty specialty);

    /// All specialties with programs, by name.
    List<Specialty> specialties();

    /// Specialties of [#specialties] that train from the first year, so that no other year has to
    /// be found beside them.
    List<Specialty> firstYearSpecialties();

    /// The specialty whose name is closest to `text`.
    Specialty nearestSpecialty(String text);

    /// Center of a city.
    Optional<GeoPoint> findPlace(String city, UsState state);

    /// The requirements of a program against a profile.
    List<RuleFinding> rules(Program program, Applicant applicant, Season season);

    /// Fee schedule of a specialty in a season; the newest one published where the season's own is
    /// missing.
    FeeSchedule fees(Specialty specialty, Season season);

    /// What an attempt at an examination costs, dollars; unknown where no source gives it.
    ///
    /// @param examination key in the fee table, for example `usmle_step3`
    Fact<Integer> attemptUsd(String examination);

    /// What is paid once a season beside the applications, dollars; the newest published where the
    /// season's is missing, unknown where none is.
    ///
    /// @param item key in the fee table, for example `ecfmg_eras_token`
    Fact<Integer> onceUsd(String item, Season season);

    /// From which year a specialty trains, and whether a preliminary year comes first.
    SpecialtyProfile.Training training(Specialty specialty);

    /// Application service of a specialty, for example "ERAS"; empty when it is not known.
    String platform(Specialty specialty);

    /// Signals in a season, one entry a specialty that has any; the newest published where the
    /// season's is missing.
    List<SignalAllowance> signals(Season season);

    /// Edition of each dataset by name.
    SortedMap<String, String> editions();
}

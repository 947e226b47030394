package org.smartpick.advice.coach;

import java.util.List;
import java.util.function.Supplier;
import org.smartpick.domain.Season;
import org.smartpick.interview.drill.Drills;
import org.smartpick.interview.drill.FlagFinder;
import org.smartpick.interview.drill.FoundFlag;

/// Use case: what in my file will they ask about? Each finding is a drill.
public final class FindFlags {
    private final KeepSpeaker speakers;
    private final Drills drills;
    private final Supplier<Season> season;

    /// @param speakers the open profile
    /// @param drills the red flags
    /// @param season the season applied in, asked for at each use
    public FindFlags(KeepSpeaker speakers, Drills drills, Supplier<Season> season) {
        this.speakers = speakers;
        this.drills = drills;
        this.season = season;
    }

    /// The flags of the open profile; none without a usable one.
    public List<FoundFlag> list() {
        return speakers.findApplicant()
                .map(applicant -> FlagFinder.find(applicant, season.get(), drills))
                .orElseGet(List::of);
    }
}

package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Applications;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.Market.Levels;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.People;
import org.smartpick.match.season.TrackPurpose;
import org.smartpick.match.season.Tracks;

/// Makes a nation from a published season.
///
/// Its people are invented: they have the published numbers, no more. Its programs are the
/// catalog's.
public final class NationBuilder {
    private static final String ALL = "All Specialties";
    private static final String FIRST_YEAR_PRACTICE = "Transitional Year";
    private static final Habits.Taste TASTE = new Habits.Taste(1, 0.8, 2.5, 0.4);
    private static final Habits.Limits LIMITS = new Habits.Limits(20, 8);
    private static final double FILE_LUCK = 1.7;
    private static final double ECHO = 0.5;
    private static final double TYPE_ECHO = 0.25;
    private static final double MEETING_LUCK = 1.0;
    private static final double USUAL_SPREAD = 0.8;

    private final SeasonFigures figures;
    private final NationKnowledge knowledge;
    private final Fields fields;
    private final long seed;

    /// @param figures the published season
    /// @param knowledge everything else
    /// @param seed first key of what is drawn once: tastes of programs, who wants what
    public NationBuilder(SeasonFigures figures, NationKnowledge knowledge, long seed) {
        this.figures = figures;
        this.knowledge = knowledge;
        this.fields = new Fields(figures);
        this.seed = seed;
    }

    /// The published season that the nation is made of.
    public SeasonFigures figures() {
        return figures;
    }

    /// The nation with these numbers of applications and signals.
    public Nation build(ApplicationPolicy policy) {
        List<Market> markets = markets();
        ProgramTracks rows = new ProgramTracks(knowledge.programs(), seed);
        Tracks tracks = rows.build(figures.markets());
        int[] fieldOf = new int[tracks.size()];
        for (int t = 0; t < fieldOf.length; t++) {
            fieldOf[t] = markets.get(tracks.market()[t]).field();
        }
        InventedApplicants invented = new InventedApplicants(figures, fields, seed);
        People people = invented.build();
        Applications applications =
                new ApplicationDraw(knowledge, fields, rows, tracks, fieldOf, TASTE, seed)
                        .draw(people, invented.applied(), policy);
        Habits habits =
                new Habits(
                        FILE_LUCK,
                        ECHO,
                        TYPE_ECHO,
                        MEETING_LUCK,
                        TASTE,
                        LIMITS,
                        knowledge.fitted().couples());
        return new Nation(markets, tracks, people, applications, habits);
    }

    private List<Market> markets() {
        List<Market> markets = new ArrayList<>();
        for (MarketFigures market : figures.markets()) {
            NationKnowledge.Practice practice = practice(market);
            markets.add(
                    new Market(
                            market.specialty(),
                            market.purpose(),
                            fields.of(market),
                            practice.invited(),
                            practice.rankedShare(),
                            knowledge
                                    .fitted()
                                    .levelsOf(MarketKey.of(market.specialty(), market.purpose())),
                            spreads(market.specialty())));
        }
        return markets;
    }

    private NationKnowledge.Practice practice(MarketFigures market) {
        NationKnowledge.Practice all =
                knowledge.practice().getOrDefault(ALL, new NationKnowledge.Practice(17, 14, 0.86));
        String name =
                market.purpose() == TrackPurpose.FIRST_YEAR
                        ? FIRST_YEAR_PRACTICE
                        : market.specialty();
        return knowledge.practice().getOrDefault(name, all);
    }

    private Levels spreads(String specialty) {
        double[] spreads = new double[ApplicantType.values().length];
        for (ApplicantType type : ApplicantType.values()) {
            NationKnowledge.GroupNumbers numbers =
                    knowledge.numbers().get(type.key() + "|" + specialty);
            spreads[type.ordinal()] = numbers == null ? USUAL_SPREAD : numbers.spread();
        }
        return Levels.of(spreads);
    }
}

package org.smartpick.prediction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.People;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.book.TieBook;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.fit.SimulatedPool;
import org.smartpick.prediction.fit.TraitPriors;
import org.smartpick.prediction.fit.Traits;

/// What was published must come back when the model is averaged over a representative pool.
class PoolReturnsPublishedRatesTest {
    private static final Books BOOKS = Books.of(CsvEvidence.read());
    private static final Groups GROUPS = new Groups(BOOKS, TraitPriors.wide());

    private static Group group(ApplicantType type, String specialty) {
        return GROUPS.get(new Group.Key(type, specialty, People.SEASON));
    }

    private static List<Group> publishedGroups() {
        List<Group> groups = new ArrayList<>();
        for (ApplicantType type :
                List.of(
                        ApplicantType.US_MD_SENIOR,
                        ApplicantType.US_DO_SENIOR,
                        ApplicantType.US_IMG,
                        ApplicantType.NON_US_IMG)) {
            for (String specialty :
                    BOOKS.evidence().specialties(Measure.INTERVIEW_MEAN, RateBook.group(type))) {
                groups.add(group(type, specialty));
            }
        }
        return groups;
    }

    /// The average over score, shared strength, signals, ties and programs, by plain summation over
    /// fine grids that share no code with the tables of the model.
    private static double average(Group group) {
        Region country = group.region(CensusDivision.TERRITORY);
        Traits traits = group.traits(Draws.MIDDLE);
        double[] weights = group.poolWeights();
        double sum = 0;
        double total = 0;
        for (double z = -4; z <= 4; z += 0.5) {
            for (double u = -4; u <= 4; u += 0.25) {
                double weight = Math.exp(-(z * z + u * u) / 2);
                double own = traits.score() * z + traits.strength() * u;
                total += weight;
                for (SignalTier tier : SignalTier.values()) {
                    for (int tie = 0; tie < 2; tie++) {
                        double offset =
                                group.signal(tier, Draws.MIDDLE)
                                        + tie * BOOKS.ties().usual(group.key().type());
                        double share = weights[2 * tier.ordinal() + tie];
                        for (int slice = 0; slice < Draws.COUNT; slice++) {
                            double a = country.start(Draws.MIDDLE, slice) + own + offset;
                            sum += weight * share / Draws.COUNT / (1 + Math.exp(-a));
                        }
                    }
                }
            }
        }
        return sum / total;
    }

    @Test
    void returnsTheMeanInterviewRateOfEverySpecialtyAndType() {
        List<Group> groups = publishedGroups();
        assertThat(groups).hasSizeGreaterThan(60);
        for (Group group : groups) {
            double published =
                    BOOKS.evidence()
                                    .find(
                                            Measure.INTERVIEW_MEAN,
                                            Cohort.ALL,
                                            group.key().specialty(),
                                            RateBook.group(group.key().type()))
                                    .orElseThrow()
                                    .value()
                            / 100;
            assertThat(average(group))
                    .as(group.key().toString())
                    .isCloseTo(published, within(0.02 * published + 0.0005));
        }
    }

    @Test
    void returnsTheMatchRateOfEverySpecialtyAndType() {
        for (ApplicantType type : ApplicantType.values()) {
            for (String specialty :
                    BOOKS.evidence().specialties(Measure.INTERVIEW_MEAN, "us_img")) {
                Group group = group(type, specialty);
                double simulated =
                        SimulatedPool.of(group.rate().spread(), group.traits(Draws.MIDDLE))
                                .matchRate();
                assertThat(simulated)
                        .as(group.key().toString())
                        .isCloseTo(group.target().value(), within(0.003));
            }
        }
    }

    @Test
    void returnsRanksThatWereNotFitted() {
        Group group = group(ApplicantType.NON_US_IMG, "Internal Medicine");
        SimulatedPool pool = SimulatedPool.of(group.rate().spread(), group.traits(Draws.MIDDLE));
        assertThat(pool.meanInterviewsMatched()).as("published 6.1").isCloseTo(6.1, within(0.4));
        assertThat(pool.meanInterviewsUnmatched()).as("published 2.5").isCloseTo(2.5, within(0.4));
    }

    @Test
    void agreesWithARandomSeason() {
        Group group = group(ApplicantType.NON_US_IMG, "Internal Medicine");
        Traits traits = group.traits(Draws.MIDDLE);
        double[] odds = SimulatedPool.programs(group.rate().spread(), traits);
        SplittableRandom random = new SplittableRandom(7);
        int active = 0;
        int matched = 0;
        long interviews = 0;
        for (int person = 0; person < 20_000; person++) {
            double index =
                    traits.score() * random.nextGaussian()
                            + traits.strength() * random.nextGaussian();
            double reach = 1 / (1 + Math.exp(-traits.reach() - traits.echo() * index));
            int got = 0;
            boolean match = false;
            for (int sent = 0; sent < (int) Math.round(traits.applications()); sent++) {
                double at = odds[random.nextInt(odds.length)] * Math.exp(index);
                if (random.nextDouble() < at / (1 + at)) {
                    got++;
                    match |= random.nextDouble() < reach;
                }
            }
            active += got > 0 ? 1 : 0;
            matched += match ? 1 : 0;
            interviews += got;
        }
        SimulatedPool pool = SimulatedPool.of(group.rate().spread(), traits);
        assertThat((double) matched / active).isCloseTo(pool.matchRate(), within(0.015));
        assertThat((double) interviews / active).isCloseTo(pool.meanInterviews(), within(0.12));
        assertThat(active / 20_000.0).isCloseTo(pool.activeShare(), within(0.015));
    }

    @Test
    void givesThePoolWeightsThatAddUpToOne() {
        for (Group group : publishedGroups()) {
            double sum = 0;
            for (double weight : group.poolWeights()) {
                assertThat(weight).isBetween(0.0, 1.0);
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(TieBook.POOL_SHARE).isBetween(0.0, 1.0);
    }
}

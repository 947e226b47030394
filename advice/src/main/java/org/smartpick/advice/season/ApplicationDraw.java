package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Applications;
import org.smartpick.match.season.Draws;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.People;
import org.smartpick.match.season.Tracks;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// Who applies where, and what the programs' files say beyond type and strength.
///
/// Everybody applies to the programs of a field that she likes most by what all like, nearness, how
/// open they are to her type, and her own taste; how many is the fitted number of the season model
/// for her type and specialty with a personal factor, scaled so that the mean over a type is the
/// published number of applications. The programs she likes most get her signals.
final class ApplicationDraw {
    private static final double PULL = 0.7;
    private static final double NEAR = 1.0;
    private static final double OPEN = 0.6;
    private static final double PERSONAL = 0.4;
    private static final double FIRST_YEARS = 12;
    private static final double SIGNAL = 1.0;
    private static final double TIE = 0.5;
    private static final double TIE_ABROAD = 0.25;
    private static final double SPREAD_GRADUATES = 0.3;
    private static final double SPREAD_INTERNATIONAL = 0.8;
    private static final double GUMBEL_MEAN = 0.5772;
    private static final double GUMBEL_SPREAD = 1.2825;
    private static final float[] GUMBEL = gumbel();

    private final NationKnowledge knowledge;
    private final Fields fields;
    private final Habits.Taste taste;
    private final ProgramTracks rows;
    private final Tracks tracks;
    private final int[][] tracksOf;
    private final float[] open;
    private final long key;

    private int[] person = new int[1 << 20]; // grows
    private short[] track = new short[1 << 20]; // grows
    private float[] fit = new float[1 << 20]; // grows
    private float[] liking = new float[1 << 20]; // grows
    private int size; // counts what is drawn

    ApplicationDraw(
            NationKnowledge knowledge,
            Fields fields,
            ProgramTracks rows,
            Tracks tracks,
            int[] fieldOf,
            Habits.Taste taste,
            long seed) {
        this.taste = taste;
        this.knowledge = knowledge;
        this.fields = fields;
        this.rows = rows;
        this.tracks = tracks;
        this.key = Draws.key(seed, 0, 20);
        this.tracksOf = new int[fields.size()][];
        for (int f = 0; f < tracksOf.length; f++) {
            List<Integer> own = new ArrayList<>();
            for (int t = 0; t < tracks.size(); t++) {
                if (fieldOf[t] == f) {
                    own.add(t);
                }
            }
            tracksOf[f] = own.stream().mapToInt(Integer::intValue).toArray();
        }
        this.open = openness();
    }

    private static float[] gumbel() {
        float[] values = new float[4096];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) -Math.log(-Math.log((i + 0.5) / values.length));
        }
        return values;
    }

    /// How open each track is to each type, log-odds around its market's level.
    private float[] openness() {
        ApplicantType[] types = ApplicantType.values();
        float[] values = new float[tracks.size() * types.length];
        ProgramOpenness known = knowledge.openness();
        for (int t = 0; t < tracks.size(); t++) {
            for (ApplicantType type : types) {
                OpennessTarget target = OpennessTarget.of(type);
                ProgramOpenness.Estimate estimate =
                        rows.rows().get(t).program().stream()
                                .findFirst()
                                .flatMap(program -> known.find(program.id(), target))
                                .orElseGet(ProgramOpenness.Estimate::unknown);
                double luck = Draws.first(Draws.of(key, t, target.ordinal()));
                double place = estimate.middle() + estimate.doubt() * luck;
                double spread = type.international() ? SPREAD_INTERNATIONAL : SPREAD_GRADUATES;
                values[t * types.length + type.ordinal()] = (float) (spread * place);
            }
        }
        return values;
    }

    Applications draw(People people, List<List<Integer>> applied, ApplicationPolicy policy) {
        double[][] wanted = counts(people, applied, policy);
        size = 0;
        for (int p = 0; p < people.size(); p++) {
            for (int i = 0; i < applied.get(p).size(); i++) {
                choose(people, p, applied.get(p).get(i), wanted[p][i], policy);
            }
        }
        return byTrack();
    }

    private double[][] counts(
            People people, List<List<Integer>> applied, ApplicationPolicy policy) {
        double[][] wanted = new double[people.size()][];
        double[] factor = new double[knowledge.meanApplications().length];
        Arrays.fill(factor, 1);
        for (int round = 0; round < 6; round++) {
            double[] sum = new double[factor.length];
            double[] number = new double[factor.length];
            for (int p = 0; p < people.size(); p++) {
                int type = people.type()[p];
                wanted[p] = counts(p, type, applied.get(p), factor[type]);
                sum[type] += Arrays.stream(wanted[p]).sum();
                number[type]++;
            }
            for (int type = 0; type < factor.length; type++) {
                factor[type] *= knowledge.meanApplications()[type] * number[type] / sum[type];
            }
        }
        for (int p = 0; p < people.size(); p++) {
            limit(wanted[p], applied.get(p), policy);
        }
        return wanted;
    }

    private double[] counts(int person, int type, List<Integer> applied, double factor) {
        double personal = Math.exp(PERSONAL * Draws.first(Draws.of(key, person)));
        double[] counts = new double[applied.size()];
        for (int i = 0; i < counts.length; i++) {
            int field = applied.get(i);
            double usual = FIRST_YEARS;
            if (field < fields.mains()) {
                NationKnowledge.GroupNumbers numbers =
                        knowledge
                                .numbers()
                                .get(ApplicantType.values()[type].key() + "|" + fields.name(field));
                usual = numbers == null ? 40 : numbers.applications();
            }
            counts[i] = Math.clamp(usual * personal * factor, 1.0, tracksOf[field].length);
        }
        return counts;
    }

    private void limit(double[] wanted, List<Integer> applied, ApplicationPolicy policy) {
        double main = 0;
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.min(tracksOf[applied.get(i)].length, wanted[i] * policy.factor());
            main += applied.get(i) < fields.mains() ? wanted[i] : 0;
        }
        if (main > policy.cap()) {
            for (int i = 0; i < wanted.length; i++) {
                if (applied.get(i) < fields.mains()) {
                    wanted[i] = Math.max(1, wanted[i] * policy.cap() / main);
                }
            }
        }
    }

    private void choose(People people, int p, int field, double wanted, ApplicationPolicy policy) {
        int[] own = tracksOf[field];
        int type = people.type()[p];
        long[] order = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            int t = own[i];
            double likes =
                    PULL * tracks.pull()[t]
                            + (people.division()[p] == tracks.division()[t] ? NEAR : 0)
                            + OPEN * open[t * knowledge.meanApplications().length + type]
                            + GUMBEL[(int) (Draws.of(key, p, t) >>> 52)];
            order[i] = ((long) (-likes * 1e6) << 20) + i;
        }
        Arrays.sort(order);
        int count = (int) Math.min(own.length, Math.max(1, Math.round(wanted)));
        double signals =
                policy.signalFactor() * knowledge.signals().getOrDefault(fields.name(field), 0);
        for (int k = 0; k < count; k++) {
            int t = own[(int) (order[k] & 0xFFFFF)];
            boolean near = people.division()[p] == tracks.division()[t];
            boolean abroad = ApplicantType.values()[type].international();
            double file =
                    open[t * knowledge.meanApplications().length + type]
                            + (near ? abroad ? TIE_ABROAD : TIE : 0)
                            + (k < signals ? SIGNAL : 0);
            add(p, t, (float) file, liking(people, p, t, field));
        }
    }

    /// What she thinks of a track before the interview: the taste that made her apply, without how
    /// open it is to her.
    private float liking(People people, int p, int t, int field) {
        double own = (GUMBEL[(int) (Draws.of(key, p, t) >>> 52)] - GUMBEL_MEAN) / GUMBEL_SPREAD;
        return (float)
                (taste.pull() * tracks.pull()[t]
                        + (people.division()[p] == tracks.division()[t] ? taste.near() : 0)
                        + (people.field()[p] == field || fields.rareFirstYear(field)
                                ? taste.wanted()
                                : 0)
                        + Math.sqrt(1 - taste.visit()) * own);
    }

    private void add(int p, int t, float file, float likes) {
        if (size == person.length) {
            person = Arrays.copyOf(person, 2 * size);
            track = Arrays.copyOf(track, 2 * size);
            fit = Arrays.copyOf(fit, 2 * size);
            liking = Arrays.copyOf(liking, 2 * size);
        }
        person[size] = p;
        track[size] = (short) t;
        liking[size] = likes;
        fit[size++] = file;
    }

    private Applications byTrack() {
        int[] start = new int[tracks.size() + 1];
        for (int i = 0; i < size; i++) {
            start[track[i] + 1]++;
        }
        for (int t = 0; t < tracks.size(); t++) {
            start[t + 1] += start[t];
        }
        int[] next = start.clone();
        int[] persons = new int[size];
        float[] fits = new float[size];
        float[] likings = new float[size];
        for (int i = 0; i < size; i++) {
            int at = next[track[i]]++;
            persons[at] = person[i];
            fits[at] = fit[i];
            likings[at] = liking[i];
        }
        return new Applications(start, persons, fits, likings);
    }
}

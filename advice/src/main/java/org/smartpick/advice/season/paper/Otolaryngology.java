package org.smartpick.advice.season.paper;

import java.util.Arrays;
import java.util.List;
import org.smartpick.match.season.Applications;
import org.smartpick.match.season.Draws;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.InvitationCounts;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.Market.Levels;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.People;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.TrackPurpose;
import org.smartpick.match.season.Tracks;

/// The application model of Whipple, Law and Bly (Journal of Graduate Medical Education 11(1),
/// 2019): 99 otolaryngology programs, 292 positions, 460 applicants.
///
/// An applicant has a standing that all programs see and a taste, partly common; programs invite
/// those they like best. When preferences are revealed, a program likes those more who say that
/// they want it. The strength of an applicant stays the same over the seasons, so that counts
/// belong to a person.
public final class Otolaryngology {
    private static final int PROGRAMS = 99;
    private static final int POSITIONS = 292;
    private static final int APPLICANTS = 460;
    private static final double INVITED_PER_POSITION = 14;
    private static final double STANDING = 1.5;
    private static final double REVEALED = 1.5;
    private static final int REVEALED_TO = 20;
    private static final long SEED = 2019;

    private final int seasons;
    private final long key = Draws.key(SEED, 0, 0);

    /// @param seasons seasons to average invitations over
    public Otolaryngology(int seasons) {
        this.seasons = seasons;
    }

    /// Runs all parts.
    public PaperReport report() {
        double[] modest = counts(nation(30, -1, 0));
        double[] all = counts(nation(PROGRAMS, -1, 0));
        double[] revealed = counts(nation(PROGRAMS, -1, REVEALED));
        double alone = 0;
        int tried = 0;
        for (int p = 5; p < APPLICANTS; p += 23) {
            alone += counts(nation(30, p, 0))[p] - modest[p];
            tried++;
        }
        return new PaperReport(
                "Whipple, Law and Bly 2019, a simulation of applications in otolaryngology",
                List.of(
                        new PaperReport.Line(
                                "one applicant applies to all 99 programs, the others to 30",
                                "individually advantageous",
                                alone / tried,
                                "invitations more than before"),
                        new PaperReport.Line(
                                "everybody applies to all instead of 30",
                                "poor result for the majority",
                                100 * share(modest, all, -1),
                                "percent of applicants with fewer invitations"),
                        new PaperReport.Line(
                                "everybody applies to all and preferences are revealed",
                                "more invitations for most",
                                100 * share(all, revealed, 1),
                                "percent of applicants with more invitations"),
                        new PaperReport.Line(
                                "largest tenth of applicants, everybody at 30",
                                "not printed in the abstract",
                                100 * topTenth(modest),
                                "percent of all invitations"),
                        new PaperReport.Line(
                                "largest tenth, everybody at all",
                                "not printed in the abstract",
                                100 * topTenth(all),
                                "percent of all invitations")),
                List.of(
                        "programs, positions and applicants are the paper's; we read its abstract, not its tables",
                        "14 invitations a position, weights of standing and of a revealed preference (20 programs), and 30 applications as the modest number are ours"));
    }

    private static double share(double[] before, double[] after, int sign) {
        int count = 0;
        for (int p = 0; p < before.length; p++) {
            count += sign * (after[p] - before[p]) > 0 ? 1 : 0;
        }
        return (double) count / before.length;
    }

    private static double topTenth(double[] counts) {
        double[] sorted = counts.clone();
        Arrays.sort(sorted);
        double top = 0;
        for (int i = sorted.length - sorted.length / 10; i < sorted.length; i++) {
            top += sorted[i];
        }
        return top / Arrays.stream(sorted).sum();
    }

    private double[] counts(Nation nation) {
        return InvitationCounts.of(nation, new Plan(SEED, 0, seasons));
    }

    /// Everybody applies to as many programs, one applicant (-1 for none) to all.
    private Nation nation(int applications, int eager, double revealed) {
        int[] quota = new int[PROGRAMS];
        float[] pull = new float[PROGRAMS];
        for (int t = 0; t < PROGRAMS; t++) {
            quota[t] = POSITIONS / PROGRAMS + (t < POSITIONS % PROGRAMS ? 1 : 0);
            pull[t] = Draws.first(Draws.of(key, t));
        }
        String[] programs = new String[PROGRAMS];
        Arrays.fill(programs, "");
        Levels none = Levels.of(0, 0, 0, 0, 0, 0);
        Levels open = Levels.of(20, 20, 20, 20, 20, 20);
        return new Nation(
                List.of(
                        new Market(
                                "Otolaryngology",
                                TrackPurpose.CATEGORICAL,
                                0,
                                INVITED_PER_POSITION,
                                1,
                                open,
                                none)),
                new Tracks(programs, new int[PROGRAMS], quota, pull, new byte[PROGRAMS]),
                new People(
                        new byte[APPLICANTS],
                        new short[APPLICANTS],
                        new byte[APPLICANTS],
                        new int[0]),
                applications(pull, applications, eager, revealed),
                new Habits(
                        1,
                        0.5,
                        0,
                        1,
                        new Habits.Taste(1, 0, 0, 0.4),
                        new Habits.Limits(PROGRAMS, PROGRAMS),
                        new Habits.Couples(0, 0, 0, 1)));
    }

    private Applications applications(float[] pull, int most, int eager, double revealed) {
        boolean[][] applies = new boolean[APPLICANTS][PROGRAMS];
        boolean[][] says = new boolean[APPLICANTS][PROGRAMS];
        float[][] liking = new float[APPLICANTS][PROGRAMS];
        for (int p = 0; p < APPLICANTS; p++) {
            Integer[] order = new Integer[PROGRAMS];
            for (int t = 0; t < PROGRAMS; t++) {
                order[t] = t;
                liking[p][t] = pull[t] + Draws.first(Draws.of(key, p, t));
            }
            float[] own = liking[p];
            Arrays.sort(order, (a, b) -> Float.compare(own[b], own[a]));
            int count = p == eager ? PROGRAMS : most;
            for (int i = 0; i < count; i++) {
                applies[p][order[i]] = true;
                says[p][order[i]] = i < REVEALED_TO;
            }
        }
        return byProgram(applies, says, liking, revealed);
    }

    private Applications byProgram(
            boolean[][] applies, boolean[][] says, float[][] liking, double revealed) {
        int[] start = new int[PROGRAMS + 1];
        int[] person = new int[APPLICANTS * PROGRAMS];
        float[] fit = new float[person.length];
        float[] likes = new float[person.length];
        int size = 0;
        for (int t = 0; t < PROGRAMS; t++) {
            for (int p = 0; p < APPLICANTS; p++) {
                if (applies[p][t]) {
                    double standing = STANDING * Draws.first(Draws.of(key + 1, p));
                    person[size] = p;
                    likes[size] = liking[p][t];
                    fit[size++] = (float) (standing + (says[p][t] ? revealed : 0));
                }
            }
            start[t + 1] = size;
        }
        return new Applications(
                start,
                Arrays.copyOf(person, size),
                Arrays.copyOf(fit, size),
                Arrays.copyOf(likes, size));
    }
}

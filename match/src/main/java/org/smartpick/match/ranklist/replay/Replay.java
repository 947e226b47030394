package org.smartpick.match.ranklist.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Deferred acceptance (Gale and Shapley 1962), applicants asking, told from the side of one of
/// them: she asks first, so that what "kept for now" means can be seen. Who ends where does not
/// depend on who asks first (McVitie and Wilson 1971).
///
/// @param steps what happened to her, in order
/// @param ended program where each applicant ends, by number; [#NOWHERE] for none
public record Replay(List<Step> steps, List<Integer> ended) {
    /// No position.
    public static final int NOWHERE = -1;

    /// Copies the collections.
    public Replay {
        steps = List.copyOf(steps);
        ended = List.copyOf(ended);
    }

    /// Runs the algorithm.
    public static Replay run(InventedMarket market) {
        return new Run(market).replay();
    }

    /// The program where she ends; [#NOWHERE] for none.
    public int herEnd() {
        return ended.get(InventedMarket.HERSELF);
    }

    /// One run: who is kept where, and what is told.
    private static final class Run {
        private final InventedMarket market;
        private final int[][] places;
        private final List<List<Integer>> kept = new ArrayList<>();
        private final int[] next;
        private final int[] at;
        private final List<Step> steps = new ArrayList<>();
        // Grows while others ask the program that keeps her, and starts again when that is told.
        private int askedThere;

        Run(InventedMarket market) {
            this.market = market;
            places = new int[market.programs()][];
            for (int program = 0; program < places.length; program++) {
                places[program] = market.places(program);
                kept.add(new ArrayList<>());
            }
            next = new int[market.lists().size()];
            at = new int[next.length];
            Arrays.fill(at, NOWHERE);
        }

        Replay replay() {
            for (int applicant = 0; applicant < next.length; applicant++) {
                settle(applicant);
            }
            tellWaiting();
            return new Replay(steps, Arrays.stream(at).boxed().toList());
        }

        /// Lets an applicant ask until kept, and whoever loses a position over it in turn.
        private void settle(int first) {
            Deque<Integer> asking = new ArrayDeque<>(List.of(first));
            while (!asking.isEmpty()) {
                int applicant = asking.pop();
                int[] list = market.lists().get(applicant);
                if (next[applicant] == list.length) {
                    continue;
                }
                int out = ask(applicant, list[next[applicant]++]);
                if (out != NOWHERE) {
                    asking.push(out);
                }
            }
        }

        /// Whoever has no position at the end of it: the asker, the one displaced, or nobody.
        private int ask(int applicant, int program) {
            List<Integer> here = kept.get(program);
            boolean herProgram = at[InventedMarket.HERSELF] == program;
            here.add(applicant);
            at[applicant] = program;
            int out = NOWHERE;
            if (here.size() > market.seats().get(program)) {
                out = last(program);
                here.remove(Integer.valueOf(out));
                at[out] = NOWHERE;
            }
            tell(applicant, program, out, herProgram);
            return out;
        }

        private int last(int program) {
            return kept.get(program).stream()
                    .max((a, b) -> Integer.compare(places[program][a], places[program][b]))
                    .orElseThrow();
        }

        private void tell(int applicant, int program, int out, boolean herProgram) {
            if (applicant == InventedMarket.HERSELF) {
                steps.add(
                        out == InventedMarket.HERSELF
                                ? new Step.Refused(rank(program), seats(program))
                                : new Step.Kept(rank(program), seats(program)));
                askedThere = 0;
            } else if (herProgram) {
                askedThere++;
                if (out == InventedMarket.HERSELF) {
                    steps.add(new Step.Displaced(rank(program), seats(program), askedThere));
                    askedThere = 0;
                }
            }
        }

        private void tellWaiting() {
            int program = at[InventedMarket.HERSELF];
            if (program != NOWHERE && askedThere > 0) {
                steps.add(new Step.Waited(rank(program), seats(program), askedThere));
            }
        }

        private int rank(int program) {
            int[] list = market.lists().get(InventedMarket.HERSELF);
            for (int rank = 0; rank < list.length; rank++) {
                if (list[rank] == program) {
                    return rank;
                }
            }
            throw new IllegalStateException("program " + program + " is not on her list");
        }

        private Step.Seats seats(int program) {
            int her = places[program][InventedMarket.HERSELF];
            int above = 0;
            int hers = 0;
            for (int applicant : kept.get(program)) {
                if (applicant == InventedMarket.HERSELF) {
                    hers = 1;
                } else if (places[program][applicant] < her) {
                    above++;
                }
            }
            int below = kept.get(program).size() - above - hers;
            return new Step.Seats(market.seats().get(program), above, hers, below);
        }
    }
}

package org.smartpick.match.textbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.packed.PackedCouples;

/// Deferred acceptance with couples, written as one would write it on a blackboard: an object for
/// each applicant and program, a map from name to rank in each program, a heap for whom it holds.
///
/// Couples are placed one by one after the singles; a displaced couple starts again from the top;
/// whenever a position is freed, everybody whom the program likes better is asked again. The rules
/// are those of the engine, so that both can be compared on the same market; not the code.
public final class TextbookMatch {
    private static final int MOST_MOVES = 60;

    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final List<Agent> order = new ArrayList<>();
    private final Deque<Agent> waiting = new ArrayDeque<>();
    private final Deque<Program> freed = new ArrayDeque<>();

    /// A program with its ranks by name and the names that it holds, worst first.
    private static final class Program {
        private final int quota;
        private final List<String> ranking;
        private final Map<String, Integer> rank = new HashMap<>();
        private final PriorityQueue<String> held;

        Program(int quota, List<String> ranking) {
            this.quota = quota;
            this.ranking = ranking;
            for (String name : ranking) {
                rank.put(name, rank.size());
            }
            Comparator<String> byRank = Comparator.comparing(rank::get);
            this.held = new PriorityQueue<>(byRank.reversed());
        }

        boolean wants(String name) {
            Integer own = rank.get(name);
            String worst = held.peek();
            return own != null && (held.size() < quota || (worst != null && own < rankOf(worst)));
        }

        private int rankOf(String name) {
            return Objects.requireNonNull(rank.get(name));
        }

        boolean wantsBoth(String one, String other) {
            if (!rank.containsKey(one) || !rank.containsKey(other)) {
                return false;
            }
            Set<String> all = new HashSet<>(held);
            all.add(one);
            all.add(other);
            List<String> best =
                    all.stream().sorted(Comparator.comparing(rank::get)).limit(quota).toList();
            return best.contains(one) && best.contains(other);
        }
    }

    /// Somebody who is placed as a whole: a person, or a couple.
    private static final class Agent {
        private final List<String> members;
        private final List<List<String>> wishes;
        // Changes with every placement; as long as the list when unmatched.
        private int at;
        // Where a displaced person goes on; a couple starts again.
        private int from;
        // Counts on.
        private int moves;

        Agent(List<String> members, List<List<String>> wishes) {
            this.members = members;
            this.wishes = wishes;
            this.at = wishes.size();
        }

        List<String> place() {
            return at < wishes.size() ? wishes.get(at) : NOWHERE.subList(0, members.size());
        }
    }

    private static final String NONE = "";
    private static final List<String> NOWHERE = List.of(NONE, NONE);

    private TextbookMatch(MatchProblem problem) {
        for (int p = 0; p < problem.programs().size(); p++) {
            programs.put(
                    problem.programs().get(p),
                    new Program(problem.market().quota()[p], problem.ranking(p).names()));
        }
        PackedCouples couples = problem.market().couples();
        Set<Integer> coupled = new HashSet<>();
        for (int c = 0; c < couples.count(); c++) {
            coupled.addAll(List.of(couples.first()[c], couples.second()[c]));
        }
        for (int a = 0; a < problem.applicants().size(); a++) {
            if (!coupled.contains(a)) {
                add(
                        new Agent(
                                List.of(problem.applicants().get(a)),
                                problem.wishes(a).names().stream().map(List::of).toList()));
            }
        }
        for (int c = 0; c < couples.count(); c++) {
            add(couple(problem, c));
        }
    }

    private static Agent couple(MatchProblem problem, int c) {
        PackedCouples couples = problem.market().couples();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
            pairs.add(
                    List.of(
                            name(problem, couples.firstProgram()[i]),
                            name(problem, couples.secondProgram()[i])));
        }
        return new Agent(
                List.of(
                        problem.applicants().get(couples.first()[c]),
                        problem.applicants().get(couples.second()[c])),
                pairs);
    }

    private static String name(MatchProblem problem, int program) {
        return program < 0 ? NONE : problem.programs().get(program);
    }

    private void add(Agent agent) {
        order.add(agent);
        agent.members.forEach(name -> agents.put(name, agent));
    }

    /// A market ready to be run once: the objects are made, nobody is placed.
    public static TextbookMatch prepare(MatchProblem problem) {
        return new TextbookMatch(problem);
    }

    /// Runs the Match; to be called once.
    ///
    /// @return the program of each matched applicant, by name
    public Map<String, String> run() {
        for (Agent agent : order) {
            waiting.push(agent);
            while (!waiting.isEmpty() || !freed.isEmpty()) {
                if (!waiting.isEmpty()) {
                    Agent next = waiting.pop();
                    improve(next, next.from);
                } else {
                    ask(freed.pop());
                }
            }
        }
        return placed();
    }

    private Map<String, String> placed() {
        Map<String, String> placed = new HashMap<>();
        for (Agent agent : order) {
            for (int i = 0; i < agent.members.size(); i++) {
                if (!agent.place().get(i).isEmpty()) {
                    placed.put(agent.members.get(i), agent.place().get(i));
                }
            }
        }
        return placed;
    }

    private void ask(Program program) {
        for (String name : program.ranking) {
            if (!program.wants(name)) {
                return;
            }
            if (!program.held.contains(name)) {
                improve(agents.get(name), 0);
            }
        }
    }

    private void improve(@Nullable Agent agent, int from) {
        if (agent == null || agent.moves >= MOST_MOVES) {
            return;
        }
        for (int i = from; i < agent.at; i++) {
            if (open(agent, agent.wishes.get(i))) {
                boolean couple = agent.members.size() > 1;
                boolean again = !couple || ++agent.moves < MOST_MOVES;
                move(agent, again ? i : agent.wishes.size());
                return;
            }
        }
    }

    private boolean open(Agent agent, List<String> wish) {
        List<String> members = agent.members;
        if (members.size() == 2 && wish.get(0).equals(wish.get(1)) && !wish.get(0).isEmpty()) {
            return program(wish.get(0)).wantsBoth(members.get(0), members.get(1));
        }
        for (int i = 0; i < members.size(); i++) {
            String to = wish.get(i);
            boolean moves = !to.isEmpty() && !to.equals(agent.place().get(i));
            if (moves && !program(to).wants(members.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void move(Agent agent, int to) {
        List<String> before = agent.place();
        agent.at = to;
        List<String> after = agent.place();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                leave(agent.members.get(i), before.get(i));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).isEmpty() && !after.get(i).equals(before.get(i))) {
                enter(agent.members.get(i), program(after.get(i)));
            }
        }
    }

    private Program program(String name) {
        return Objects.requireNonNull(programs.get(name));
    }

    private void leave(String name, String program) {
        if (!program.isEmpty() && program(program).held.remove(name)) {
            freed.push(program(program));
        }
    }

    private void enter(String name, Program program) {
        program.held.add(name);
        if (program.held.size() > program.quota) {
            String out = program.held.remove();
            Agent displaced = Objects.requireNonNull(agents.get(out));
            for (int i = 0; i < displaced.members.size(); i++) {
                leave(displaced.members.get(i), displaced.place().get(i));
            }
            displaced.from = displaced.members.size() == 1 ? displaced.at + 1 : 0;
            displaced.at = displaced.wishes.size();
            waiting.push(displaced);
        }
    }
}

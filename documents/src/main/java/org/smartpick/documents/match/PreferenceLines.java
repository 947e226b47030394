package org.smartpick.documents.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchReading;

/// Reads a market from two files of strict orders as PrefLib writes them (`.soc` and `.soi`).
///
/// In the applicants' file the alternatives are programs, and a line `1: 3, 1, 2` is the list of
/// the next applicant. In the programs' file the alternatives are applicants, and the number before
/// the colon is the positions of the next program. Names come from the lines `# ALTERNATIVE NAME n:
/// ...` of the other file; where they miss, the numbers stand for themselves. Ties are refused.
final class PreferenceLines {
    private static final String NAME = "# ALTERNATIVE NAME ";

    private final String source;
    private final Map<Integer, String> names = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();

    /// One line: how often, and which alternatives.
    private record Order(int line, int count, List<Integer> alternatives) {}

    private PreferenceLines(String source) {
        this.source = source;
    }

    static MatchReading read(
            String applicantSource,
            BufferedReader applicantLines,
            String programSource,
            BufferedReader programLines)
            throws IOException {
        MatchDraft draft = new MatchDraft(applicantSource + " and " + programSource);
        PreferenceLines applicants = new PreferenceLines(applicantSource);
        applicants.read(applicantLines, draft);
        PreferenceLines programs = new PreferenceLines(programSource);
        programs.read(programLines, draft);
        for (int i = 0; i < programs.orders.size(); i++) {
            Order order = programs.orders.get(i);
            draft.program(order.line, applicants.name(i + 1), order.count, programs.list(order));
        }
        for (int i = 0; i < applicants.orders.size(); i++) {
            Order order = applicants.orders.get(i);
            draft.applicant(order.line, programs.name(i + 1), applicants.list(order));
        }
        return draft.read();
    }

    private String name(int number) {
        return names.getOrDefault(number, String.valueOf(number));
    }

    private List<String> list(Order order) {
        return order.alternatives.stream().map(this::name).toList();
    }

    private void read(BufferedReader lines, MatchDraft draft) throws IOException {
        String line;
        int number = 0;
        while ((line = lines.readLine()) != null) {
            number++;
            try {
                line(number, line.strip());
            } catch (NumberFormatException e) {
                draft.unreadable(
                        number,
                        source + ": " + line.strip(),
                        "is no strict order such as '1: 3, 1, 2'",
                        "write numbers of alternatives, without ties in braces");
            }
        }
    }

    private void line(int number, String line) {
        if (line.startsWith(NAME)) {
            int colon = line.indexOf(':', NAME.length());
            int end = Math.max(NAME.length(), colon);
            int alternative = Integer.parseInt(line.substring(NAME.length(), end).strip());
            names.put(alternative, line.substring(colon + 1).strip());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            int colon = line.indexOf(':');
            int count = Integer.parseInt(line.substring(0, Math.max(0, colon)).strip());
            List<Integer> alternatives = new ArrayList<>();
            for (String one : line.substring(colon + 1).split(",", -1)) {
                alternatives.add(Integer.valueOf(one.strip()));
            }
            orders.add(new Order(number, count, alternatives));
        }
    }
}

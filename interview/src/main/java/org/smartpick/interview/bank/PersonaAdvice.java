package org.smartpick.interview.bank;

import java.util.List;
import java.util.Set;

/// What one persona is told beyond what everybody is told: tips before the answer, and what her
/// answer is looked at for besides.
///
/// @param rows in the order of the table
public record PersonaAdvice(List<Row> rows) {

    /// What a row is.
    public enum Kind {
        /// Something to do in the answer.
        TIP,
        /// Something that the answer is looked at for.
        LOOK
    }

    /// One piece of advice.
    ///
    /// @param persona for whom it is
    /// @param kind a tip, or something to look for
    /// @param appliesTo keys of categories of questions; `all` for every question
    /// @param words the tip, or the name of what is looked for
    /// @param weak what a weak answer does; empty for a tip
    /// @param strong what a strong answer does; empty for a tip
    public record Row(
            Persona persona,
            Kind kind,
            List<String> appliesTo,
            String words,
            String weak,
            String strong) {

        /// Copies the list; refuses advice to everybody, which belongs into the rubric.
        public Row {
            appliesTo = List.copyOf(appliesTo);
            if (persona == Persona.ALL) {
                throw new IllegalArgumentException("advice to everybody belongs into the rubric");
            }
        }

        private boolean fits(Question question, Set<Persona> who) {
            boolean about =
                    appliesTo.contains("all") || appliesTo.contains(question.category().key());
            return about && who.stream().anyMatch(one -> one.hears().contains(persona));
        }
    }

    /// Copies the list.
    public PersonaAdvice {
        rows = List.copyOf(rows);
    }

    /// The tips for somebody before a question.
    ///
    /// @param who her personas
    public List<String> tips(Question question, Set<Persona> who) {
        return list(Kind.TIP, question, who).stream().map(Row::words).toList();
    }

    /// What her answer to a question is looked at for besides the rubric.
    ///
    /// @param who her personas
    public List<Row> looks(Question question, Set<Persona> who) {
        return list(Kind.LOOK, question, who);
    }

    private List<Row> list(Kind kind, Question question, Set<Persona> who) {
        return rows.stream().filter(row -> row.kind() == kind && row.fits(question, who)).toList();
    }
}

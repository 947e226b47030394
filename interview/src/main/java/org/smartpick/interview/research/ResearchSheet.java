package org.smartpick.interview.research;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;

/// All that a person found out about one program.
///
/// @param program its ACGME number
/// @param findings hers, by field
/// @param chosen ids of the questions to ask that she chose
/// @param heard what the program answered, in the order of hearing
/// @param words her own words: why this program, and anything else
public record ResearchSheet(
        AcgmeId program,
        Map<ResearchField, Finding> findings,
        List<String> chosen,
        List<Heard> heard,
        Words words) {
    /// Her own words.
    ///
    /// @param why her answer to "why this program"; may be empty
    /// @param notes anything else; may be empty
    public record Words(String why, String notes) {
        /// Nothing yet.
        public static final Words NONE = new Words("", "");
    }

    /// Most answers heard on one sheet.
    public static final int MOST_HEARD = 60;

    /// Longest answer to "why this program", in characters.
    public static final int LONGEST_WHY = 4_000;

    /// Longest notes, in characters.
    public static final int LONGEST_NOTES = 10_000;

    /// Copies the collections.
    public ResearchSheet {
        findings =
                findings.isEmpty()
                        ? Map.of()
                        : java.util.Collections.unmodifiableMap(new EnumMap<>(findings));
        chosen = chosen.stream().distinct().toList();
        heard = List.copyOf(heard);
    }

    /// A sheet with nothing on it.
    public static ResearchSheet of(AcgmeId program) {
        return new ResearchSheet(program, Map.of(), List.of(), List.of(), Words.NONE);
    }

    /// What she found in a field.
    public Optional<Finding> find(ResearchField field) {
        return Optional.ofNullable(findings.get(field));
    }

    /// The same with other findings and words.
    public ResearchSheet with(Map<ResearchField, Finding> changed, Words other) {
        return new ResearchSheet(program, changed, chosen, heard, other);
    }

    /// The same with these questions chosen.
    public ResearchSheet withChosen(List<String> questions) {
        return new ResearchSheet(program, findings, questions, heard, words);
    }

    /// The same with one more answer.
    public ResearchSheet withHeard(Heard more) {
        List<Heard> all = new ArrayList<>(heard);
        all.add(more);
        return new ResearchSheet(program, findings, chosen, all, words);
    }

    /// The same without the answer at this place, counted from 0.
    public ResearchSheet withoutHeard(int place) {
        List<Heard> all = new ArrayList<>(heard);
        all.remove(place);
        return new ResearchSheet(program, findings, chosen, all, words);
    }

    /// What was heard altogether: how many answers speak for the program less those against it.
    public int balance() {
        return heard.stream().mapToInt(one -> one.fit().weight()).sum();
    }
}

package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Origin;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.InformaticsFellowship;
import org.smartpick.domain.program.Program;
import org.smartpick.interview.research.Finding;
import org.smartpick.interview.research.Heard;
import org.smartpick.interview.research.KnownSheet;
import org.smartpick.interview.research.ResearchField;
import org.smartpick.interview.research.ResearchSheet;

/// Use case: what do I know about this program, what do I still have to ask, and what did I hear?
///
/// The documents have the kind [#KIND] and the program's ACGME number as their key, so that a rank
/// list can read what was heard.
public final class KeepResearch {
    /// Kind of the documents.
    public static final String KIND = "program-research";

    private final Papers papers;
    private final Shelf shelf;
    private final Function<String, String> citation;

    /// @param papers where sheets are kept
    /// @param shelf the catalog with her corrections
    /// @param citation a source's publisher and title by its key in the bundled lists
    public KeepResearch(Papers papers, Shelf shelf, Function<String, String> citation) {
        this.papers = papers;
        this.shelf = shelf;
        this.citation = citation;
    }

    /// A program with its sheet.
    ///
    /// @param program the program
    /// @param sheet what is known, hers over the catalog's
    public record Researched(Program program, KnownSheet sheet) {}

    /// All sheets, by number of the program.
    public List<ResearchSheet> list() {
        return papers.list(KIND, ResearchPapers::read);
    }

    /// The programs that have a sheet, with it.
    public List<Researched> listPrograms() {
        return list().stream().flatMap(sheet -> find(sheet.program()).stream()).toList();
    }

    /// What a program answered, in the order of hearing; none where nothing was heard. The rank
    /// list shows it.
    public List<Heard> listHeard(AcgmeId program) {
        return sheet(program).heard();
    }

    /// A program with its sheet; one without anything where she wrote nothing yet.
    public Optional<Researched> find(AcgmeId id) {
        return shelf.find(id)
                .map(program -> new Researched(program, new KnownSheet(sheet(id), known(program))));
    }

    private ResearchSheet sheet(AcgmeId id) {
        return papers.find(KIND, id.value())
                .flatMap(paper -> ResearchPapers.read(id.value(), paper))
                .orElseGet(() -> ResearchSheet.of(id));
    }

    // ---- writing -------------------------------------------------------------------------------

    /// Keeps findings and her words; says what is too long, and then keeps nothing.
    public List<FieldProblem> save(
            AcgmeId id, Map<ResearchField, Finding> findings, ResearchSheet.Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        findings.forEach((field, finding) -> {
            int longest = Math.max(finding.text().length(), finding.source().length());
            if (longest > Finding.LONGEST) {
                problems.add(tooLong(field.key(), longest, Finding.LONGEST));
            }
        });
        if (words.notes().length() > ResearchSheet.LONGEST_NOTES) {
            problems.add(tooLong("notes", words.notes().length(), ResearchSheet.LONGEST_NOTES));
        }
        if (words.why().length() > ResearchSheet.LONGEST_WHY) {
            problems.add(tooLong("why", words.why().length(), ResearchSheet.LONGEST_WHY));
        }
        if (problems.isEmpty()) {
            keep(
                    sheet(id)
                            .with(
                                    findings,
                                    new ResearchSheet.Words(
                                            words.why().strip(), words.notes().strip())));
        }
        return problems;
    }

    /// Chooses the questions to ask a program, by their ids.
    public void choose(AcgmeId id, List<String> questions) {
        keep(sheet(id).withChosen(questions));
    }

    /// Keeps an answer that was heard.
    public List<FieldProblem> hear(AcgmeId id, Heard heard) {
        ResearchSheet sheet = sheet(id);
        int longest = Math.max(heard.answer().length(), heard.question().length());
        if (longest > Finding.LONGEST) {
            return List.of(tooLong("answer", longest, Finding.LONGEST));
        }
        if (sheet.heard().size() >= ResearchSheet.MOST_HEARD) {
            return List.of(
                    new FieldProblem(
                            "answer",
                            "",
                            "would be number " + (ResearchSheet.MOST_HEARD + 1),
                            "put the rest into the notes"));
        }
        keep(sheet.withHeard(heard));
        return List.of();
    }

    /// Takes back an answer, by its place, counted from 0.
    public void unhear(AcgmeId id, int place) {
        ResearchSheet sheet = sheet(id);
        if (place >= 0 && place < sheet.heard().size()) {
            keep(sheet.withoutHeard(place));
        }
    }

    private void keep(ResearchSheet sheet) {
        papers.save(KIND, sheet.program().value(), ResearchPapers.write(sheet));
    }

    private static FieldProblem tooLong(String field, int characters, int most) {
        return new FieldProblem(
                field,
                characters + " characters",
                "is longer than " + most + " characters",
                "shorten it");
    }

    // ---- what the catalog knows ----------------------------------------------------------------

    private Map<ResearchField, Finding> known(Program program) {
        Map<ResearchField, Finding> known = new EnumMap<>(ResearchField.class);
        if (program.fact(FactKey.EHR_VENDOR) instanceof Fact.Known<List<String>> fact) {
            known.put(
                    ResearchField.EHR, finding(String.join(", ", fact.value()), fact.provenance()));
        }
        if (!program.fellowships().isEmpty()) {
            known.put(
                    ResearchField.FELLOWSHIP,
                    new Finding(
                            program.fellowships().stream()
                                    .map(one -> one.name() + ", " + one.city())
                                    .collect(Collectors.joining("; ")),
                            "bundled list of informatics fellowships",
                            program.fellowships().stream()
                                    .map(InformaticsFellowship::lastSeenYear)
                                    .max(Integer::compare)
                                    .map(String::valueOf)
                                    .orElse(""),
                            Finding.Whose.CATALOG));
        }
        return known;
    }

    private Finding finding(String text, Provenance from) {
        String source =
                from.origin() == Origin.PERSON ? from.source() : citation.apply(from.source());
        return new Finding(text, source, from.asOf().toString(), Finding.Whose.CATALOG);
    }
}

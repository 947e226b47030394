package org.smartpick.prediction.openness;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.BoardPassRate;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;

/// Open facts of a program as named numbers: everything that the openness model may look at.
///
/// Only what anybody can read: type, place, size, history in the Match, stated requirements,
/// breadth of the institution, board pass rates, words of its name. An unknown fact is a feature of
/// its own, never a "no". What a fact means may differ by specialty: [SpecialtyFamily].
public final class ProgramFeatures {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern HOST = Pattern.compile("https?://([^/]+)");
    private static final Set<String> STOP =
            Set.of("program", "of", "the", "and", "at", "for", "in", "s", "a", "residency");
    private static final Set<String> DOMAINS = Set.of("edu", "org", "com", "gov", "mil", "net");
    private static final List<String> SELECTIVE =
            List.of(
                    "Dermatology",
                    "Neurological Surgery",
                    "Orthopaedic Surgery",
                    "Otolaryngology",
                    "Plastic Surgery",
                    "Radiation Oncology",
                    "Thoracic Surgery",
                    "Vascular Surgery",
                    "Interventional Radiology");
    private static final List<String> COMMON =
            List.of(
                    "Family Medicine",
                    "Internal Medicine",
                    "Psychiatry",
                    "Emergency Medicine",
                    "General Surgery",
                    "Pediatrics",
                    "Obstetrics and Gynecology",
                    "Transitional Year",
                    "Neurology",
                    "Anesthesiology",
                    "Diagnostic Radiology",
                    "Pathology");
    private static final double USUAL_POSITIONS = 6;

    private final FeatureContext context;

    private ProgramFeatures(FeatureContext context) {
        this.context = context;
    }

    /// Features in the light of all programs of the catalog, which tell the breadth of institutions
    /// and cities.
    public static ProgramFeatures of(Collection<Program> programs) {
        return new ProgramFeatures(new FeatureContext(programs));
    }

    /// The features of one program by name; a feature that is left out is 0.
    public SortedMap<String, Double> read(Program program) {
        SortedMap<String, Double> features = new TreeMap<>();
        stated(program, features);
        place(program, features);
        institution(program, features);
        history(program, features);
        quality(program, features);
        SpecialtyFamily.deviations(program.specialty().name(), features);
        for (String word : words(program)) {
            features.put("word=" + word, 1.0);
        }
        return features;
    }

    /// Words of the program's and its sponsor's name.
    public static Set<String> words(Program program) {
        String sponsor = program.fact(FactKey.SPONSOR).findValue().orElse("");
        String text = (program.name() + " " + sponsor).toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
        words.removeAll(STOP);
        return words;
    }

    private static void stated(Program program, Map<String, Double> features) {
        String type =
                program.fact(FactKey.PROGRAM_TYPE).findValue().map(ProgramType::key).orElse("?");
        features.put("type=" + type, 1.0);
        features.put("type_division=" + type + "/" + program.state().division(), 1.0);
        for (FactKey<Boolean> key :
                List.of(
                        FactKey.VISA_J1,
                        FactKey.VISA_H1B,
                        FactKey.VISA_F1,
                        FactKey.STEP2_REQUIRED,
                        FactKey.ERAS)) {
            features.put(
                    key.name()
                            + "="
                            + program.fact(key).findValue().map(String::valueOf).orElse("?"),
                    1.0);
        }
        category(features, "years", program.fact(FactKey.TRAINING_YEARS));
        category(features, "letters", program.fact(FactKey.LETTERS));
        category(features, "ehr", program.fact(FactKey.EHR_VENDOR));
        category(features, "accreditation", program.fact(FactKey.ACCREDITATION));
        category(features, "listed", program.identity().listed());
        number(features, "min_step2", program.fact(FactKey.MIN_STEP2), 215, 10);
    }

    private static void category(Map<String, Double> features, String name, Fact<?> fact) {
        features.put(name + "=" + fact.findValue().map(String::valueOf).orElse("?"), 1.0);
    }

    private static void number(
            Map<String, Double> features,
            String name,
            Fact<Integer> fact,
            double middle,
            double unit) {
        features.put(name + "?", fact.isKnown() ? 0.0 : 1.0);
        features.put(name, fact.findValue().map(value -> (value - middle) / unit).orElse(0.0));
    }

    private void place(Program program, Map<String, Double> features) {
        features.put("state=" + program.state(), 1.0);
        features.put("division=" + program.state().division(), 1.0);
        features.put("city", Math.log(context.programsInCity(program)));
        program.identity()
                .place()
                .findValue()
                .ifPresent(point -> {
                    features.put("latitude", (point.latitude() - 38) / 6);
                    features.put("longitude", (point.longitude() + 90) / 15);
                });
        String id = program.id().value();
        String code = id.substring(5, 7);
        double sequence = Integer.parseInt(id.substring(7));
        features.put("code=" + code, 1.0);
        features.put("sequence", Math.log1p(sequence) / 5);
        features.put("new_sequence", code.equals("00") ? sequence / 500 : 0);
    }

    private void institution(Program program, Map<String, Double> features) {
        Set<String> specialties = context.specialties(program);
        features.put("breadth", Math.log1p(specialties.size()));
        features.put("alone", specialties.size() == 1 ? 1.0 : 0.0);
        features.put("name_breadth", Math.log1p(context.sameName(program)));
        features.put("selective", SELECTIVE.stream().filter(specialties::contains).count() / 4.0);
        for (List<String> names : List.of(SELECTIVE, COMMON)) {
            for (String name : names) {
                features.put("has=" + name, specialties.contains(name) ? 1.0 : 0.0);
            }
        }
        features.put("informatics", program.fellowships().isEmpty() ? 0.0 : 1.0);
        features.put("domain=" + domain(program), 1.0);
    }

    private static String domain(Program program) {
        String site = program.fact(FactKey.WEBSITE).findValue().orElse("").toLowerCase(Locale.ROOT);
        return HOST.matcher(site)
                .results()
                .findFirst()
                .map(match -> match.group(1).substring(match.group(1).lastIndexOf('.') + 1))
                .map(ending -> DOMAINS.contains(ending) ? ending : "other")
                .orElse("?");
    }

    private static void history(Program program, Map<String, Double> features) {
        Fact<Integer> first = program.fact(FactKey.FIRST_YEAR_POSITIONS);
        Fact<Integer> positions = first.isKnown() ? first : program.fact(FactKey.QUOTA);
        features.put("positions?", positions.isKnown() ? 0.0 : 1.0);
        features.put(
                "positions",
                positions.findValue().map(Math::log1p).orElse(Math.log(USUAL_POSITIONS)));
        String basis = program.tracks().isEmpty() ? "?" : program.tracks().getFirst().joinBasis();
        features.put("track_basis=" + basis, 1.0);
        features.put(
                "tracks", program.tracks().stream().map(NrmpTrack::code).distinct().count() / 3.0);
        features.put("no_results", program.results().isEmpty() ? 1.0 : 0.0);
        if (!program.results().isEmpty()) {
            results(program.results(), features);
        }
    }

    private static void results(List<TrackResult> results, Map<String, Double> features) {
        SortedMap<Integer, int[]> byYear = new TreeMap<>();
        for (TrackResult result : results) {
            int[] sums = byYear.computeIfAbsent(result.year(), y -> new int[2]);
            sums[0] += result.quota();
            sums[1] += result.unfilled();
        }
        double quota = byYear.values().stream().mapToInt(sums -> sums[0]).sum();
        double unfilled = byYear.values().stream().mapToInt(sums -> sums[1]).sum();
        long yearsUnfilled = byYear.values().stream().filter(sums -> sums[1] > 0).count();
        int[] oldest = byYear.firstEntry().getValue();
        int[] newest = byYear.lastEntry().getValue();
        features.put("unfilled", unfilled / Math.max(1, quota));
        features.put("years_unfilled", (double) yearsUnfilled / byYear.size());
        features.put("unfilled_last", newest[1] / Math.max(1.0, newest[0]));
        features.put("first_year", (byYear.firstKey() - 2014) / 6.0);
        features.put("last_year", (byYear.lastKey() - 2020) / 5.0);
        features.put("years_seen", byYear.size() / 7.0);
        features.put("growth", Math.log((newest[0] + 1.0) / (oldest[0] + 1.0)));
        for (TrackKind kind : List.of(TrackKind.PRELIMINARY, TrackKind.PRIMARY)) {
            boolean has = results.stream().anyMatch(result -> result.kind() == kind);
            features.put("track=" + kind, has ? 1.0 : 0.0);
        }
    }

    private static void quality(Program program, Map<String, Double> features) {
        features.put("board?", program.boards().isEmpty() ? 1.0 : 0.0);
        if (!program.boards().isEmpty()) {
            double mean =
                    program.boards().stream()
                            .mapToDouble(BoardPassRate::passPercent)
                            .average()
                            .orElseThrow();
            features.put("board", (mean - 93) / 6);
            features.put("board_low", Math.max(0, (88 - mean) / 6));
        }
    }
}

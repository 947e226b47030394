package org.smartpick.documents.ranklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.match.ranklist.ReachTable;

/// One side of a couple as a file: `docs/ranklist-file.md`.
final class SideFile {
    /// What the file says it is.
    static final String FORMAT = "smartpick couple side";

    private static final int VERSION = 1;
    private static final int DECIMALS = 5;
    private static final int MOST_DRAWS = 200;
    private static final int MOST_POINTS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SideFile() {}

    /// A side that stands in where a file cannot be used.
    private static final CoupleSide NONE =
            new CoupleSide(
                    Season.of(2027),
                    List.of(
                            new SideProgram(
                                    AcgmeId.of("0000000000"), "none", "none", "none", null)),
                    List.of(ReachTable.independent(0)));

    static Reading<CoupleSide> read(String text) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonNode root = ListFile.root(text, FORMAT, VERSION, problems);
        if (!problems.isEmpty()) {
            return new Reading<>(NONE, problems);
        }
        try {
            return new Reading<>(side(root), List.of());
        } catch (IllegalArgumentException cause) {
            return new Reading<>(
                    NONE,
                    List.of(
                            new FieldProblem(
                                    "file",
                                    "",
                                    "cannot be used: " + cause.getMessage(),
                                    "ask your partner to save it again")));
        }
    }

    private static CoupleSide side(JsonNode root) {
        List<SideProgram> programs = new ArrayList<>();
        root.path("programs").forEach(node -> programs.add(program(node)));
        double[] weights = numbers(root.path("points"), MOST_POINTS);
        double sum = java.util.Arrays.stream(weights).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("points add up to " + sum);
        }
        for (int point = 0; point < weights.length; point++) {
            weights[point] /= sum;
        }
        List<ReachTable> draws = new ArrayList<>();
        for (JsonNode draw : root.path("draws")) {
            double[][] reach = new double[draw.size()][];
            for (int program = 0; program < reach.length; program++) {
                reach[program] = numbers(draw.get(program), MOST_POINTS);
            }
            draws.add(ReachTable.of(weights, reach));
            if (draws.size() > MOST_DRAWS) {
                throw new IllegalArgumentException("more than " + MOST_DRAWS + " draws");
            }
        }
        return new CoupleSide(Season.of(root.path("season").asInt()), programs, draws);
    }

    private static SideProgram program(JsonNode node) {
        JsonNode latitude = node.path("latitude");
        JsonNode longitude = node.path("longitude");
        @Nullable GeoPoint place =
                latitude.isNumber() && longitude.isNumber()
                        ? new GeoPoint(latitude.asDouble(), longitude.asDouble())
                        : null;
        return new SideProgram(
                AcgmeId.of(node.path("acgme_id").asText()),
                text(node, "name"),
                text(node, "specialty"),
                text(node, "city"),
                place);
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText();
        if (text.isBlank() || text.length() > 300) {
            throw new IllegalArgumentException(name + " of a program is missing or too long");
        }
        return text;
    }

    private static double[] numbers(JsonNode list, int most) {
        if (!list.isArray() || list.isEmpty() || list.size() > most) {
            throw new IllegalArgumentException("a list of numbers is missing, empty or too long");
        }
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!list.get(i).isNumber()) {
                throw new IllegalArgumentException("'" + list.get(i).asText() + "' is no number");
            }
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }

    static String write(CoupleSide side) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.put("season", side.season().matchYear());
        ArrayNode programs = root.putArray("programs");
        for (SideProgram program : side.programs()) {
            ObjectNode one = programs.addObject();
            one.put("acgme_id", program.id().value())
                    .put("name", program.name())
                    .put("specialty", program.specialty())
                    .put("city", program.city());
            program.findPlace()
                    .ifPresent(place ->
                            one.put("latitude", place.latitude())
                                    .put("longitude", place.longitude()));
        }
        ReachTable any = side.draws().getFirst();
        ArrayNode points = root.putArray("points");
        for (int point = 0; point < any.points(); point++) {
            points.add(any.weight(point));
        }
        ArrayNode draws = root.putArray("draws");
        side.draws().forEach(draw -> draw(draw, draws.addArray()));
        return root + "\n";
    }

    private static void draw(ReachTable draw, ArrayNode json) {
        for (int program = 0; program < draw.programs(); program++) {
            ArrayNode row = json.addArray();
            for (int point = 0; point < draw.points(); point++) {
                row.add(
                        BigDecimal.valueOf(draw.reach(program, point))
                                .setScale(DECIMALS, RoundingMode.HALF_EVEN));
            }
        }
    }
}

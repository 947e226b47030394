package org.smartpick.web.ranklist;

import io.javalin.http.Context;
import java.util.Optional;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.domain.AcgmeId;

/// Reads from the address which program is moved in thought, and where to.
final class WhatIfMoved {
    private WhatIfMoved() {}

    /// The move; empty where none was asked for or the program is not on the list.
    static Optional<MovedView> of(Context ctx, RankListEvaluation evaluation) {
        String program = Optional.ofNullable(ctx.queryParam("program")).orElse("");
        String rank = Optional.ofNullable(ctx.queryParam("rank")).orElse("");
        boolean listed =
                evaluation.report().entries().stream()
                        .anyMatch(entry -> entry.program().id().value().equals(program));
        return listed && rank.matches("\\d{1,3}")
                ? Optional.of(
                        new MovedView(evaluation.move(AcgmeId.of(program), Integer.parseInt(rank))))
                : Optional.empty();
    }
}

package org.smartpick.web.couple;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.couple.CoupleOutcome;
import org.smartpick.advice.couple.CoupleWish;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The place "Couples". A partner's profile is kept only where the person says so.
public final class CoupleRoutes implements Routes {

    private static final String COUPLE = "/couple";
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 80;

    private final Pages pages;
    private final KeepProfile profile;
    private final PickForCouple pick;
    private final PersonalFiles files;
    private final Supplier<Season> season;

    /// @param season the season applied in, asked for at each request
    public CoupleRoutes(
            Pages pages,
            KeepProfile profile,
            PickForCouple pick,
            PersonalFiles files,
            Supplier<Season> season) {
        this.pages = pages;
        this.profile = profile;
        this.pick = pick;
        this.files = files;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(COUPLE, ctx -> ask(ctx, Map.of(), List.of()));
        routes.post(COUPLE, this::choose);
    }

    private void ask(Context ctx, Map<String, String> typed, List<FieldProblem> problems) {
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(ctx, "couple/ask", values(typed, "problems", problems));
    }

    private Map<String, Object> values(Map<String, String> typed, String name, Object value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", pages.page("Couples", Place.COUPLE));
        values.put("form", new CoupleForm(profile.started(), partners(), typed));
        values.put(name, value);
        return values;
    }

    /// The kept profiles that could be the partner's.
    private List<String> partners() {
        return profile.list().stream()
                .map(ProfileVersion::profile)
                .filter(name -> !name.equals(profile.openName()))
                .toList();
    }

    private void choose(Context ctx) {
        FormData form = FormData.of(ctx);
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : CoupleForm.FIELDS) {
            typed.put(name, form.find(name).orElse(""));
        }
        CoupleWish.Reading wish =
                CoupleWish.read(
                        new CoupleWish.Typed(
                                typed.getOrDefault("near", ""),
                                typed.getOrDefault("apart", ""),
                                typed.getOrDefault("together", ""),
                                typed.getOrDefault("alone", ""),
                                typed.getOrDefault("likeness", ""),
                                typed.getOrDefault("both", "")));
        Reading<ApplicantDraft> partner = partner(ctx, form);
        List<FieldProblem> problems = new ArrayList<>(wish.problems());
        problems.addAll(partner.problems());
        problems.addAll(nameProblems(form));
        if (!problems.isEmpty()) {
            ask(ctx, typed, problems);
            return;
        }
        keep(form, partner.value());
        answer(
                ctx,
                typed,
                pick.choose(
                        new PickForCouple.Drafts(profile.open(), partner.value()),
                        wish.wish(),
                        season.get()));
    }

    private void answer(Context ctx, Map<String, String> typed, CoupleOutcome outcome) {
        switch (outcome) {
            case CoupleOutcome.Chosen chosen ->
                    pages.render(
                            ctx,
                            "couple/answer",
                            values(typed, "view", new CoupleView(chosen.report())));
            case CoupleOutcome.ToMend mend ->
                    ask(
                            ctx,
                            typed,
                            mend.problems().stream()
                                    .map(problem ->
                                            new FieldProblem(
                                                    mend.who().label() + ", " + problem.field(),
                                                    problem.value(),
                                                    problem.problem(),
                                                    problem.remedy()))
                                    .toList());
            case CoupleOutcome.Contradiction contradiction ->
                    ask(
                            ctx,
                            typed,
                            List.of(
                                    new FieldProblem(
                                            contradiction.who().label() + ", limits",
                                            "",
                                            contradiction.why(),
                                            "change one of them")));
        }
    }

    private List<FieldProblem> nameProblems(FormData form) {
        String name = form.find("keep-name").orElse("").strip();
        boolean usable =
                !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && !name.equals(profile.openName());
        return !form.has("keep") || usable
                ? List.of()
                : List.of(
                        new FieldProblem(
                                "Name to keep the profile under",
                                name,
                                "is empty, too long, or the name of your own profile",
                                "give it another short name"));
    }

    /// Kept beside the open profile, which stays open, and only where she ticked it.
    private void keep(FormData form, ApplicantDraft partner) {
        String name = form.find("keep-name").orElse("").strip();
        if (form.has("keep")) {
            profile.keepBeside(name, partner);
        }
    }

    /// The partner's profile: the file that was brought, or a kept profile.
    private Reading<ApplicantDraft> partner(Context ctx, FormData form) {
        Optional<String> brought = file(ctx);
        if (brought.isPresent()) {
            return files.readProfile(brought.get());
        }
        Optional<ProfileVersion> kept = profile.find(form.find("partner").orElse(""));
        return kept.map(version -> new Reading<>(version.draft(), List.of()))
                .orElseGet(() ->
                        new Reading<>(
                                ApplicantDraft.empty(),
                                List.of(
                                        new FieldProblem(
                                                "Your partner's profile",
                                                "",
                                                "is missing",
                                                "choose a file, or a profile that is kept here"))));
    }

    private static Optional<String> file(Context ctx) {
        UploadedFile file = ctx.uploadedFile("file");
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the profile that was sent could not be read", e);
        }
    }
}

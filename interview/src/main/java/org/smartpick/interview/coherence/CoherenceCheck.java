package org.smartpick.interview.coherence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.Vision;

/// Compares what profile, stories and answers say of the same thing. It knows a handful of things
/// that can be compared surely, and is silent on the rest: an empty list does not mean that all is
/// well.
public final class CoherenceCheck {
    private static final String PROFILE = "your profile";

    private final List<Contradiction> found = new ArrayList<>();
    private final List<Told> told;
    private final ProfileClaims profile;

    private CoherenceCheck(ProfileClaims profile, List<Told> told) {
        this.profile = profile;
        this.told = told;
    }

    /// Everything that does not fit together.
    ///
    /// @param profile what the profile says
    /// @param vision where it should lead
    /// @param stories the stories
    /// @param answers what was answered or noted
    public static List<Contradiction> check(
            ProfileClaims profile, Vision vision, List<Story> stories, List<Told> answers) {
        List<Told> told = new ArrayList<>(stories.stream().map(CoherenceCheck::told).toList());
        told.addAll(answers);
        CoherenceCheck check = new CoherenceCheck(profile, told);
        check.number(NumberClaim.GRADUATION, profile.graduationYear());
        check.number(NumberClaim.US_MONTHS, profile.usMonths());
        check.number(NumberClaim.PUBLICATIONS, profile.publications());
        check.number(NumberClaim.STEP2, profile.step2());
        check.exams();
        check.visa();
        check.vision(vision);
        stories.forEach(check::setting);
        return List.copyOf(check.found);
    }

    private static Told told(Story story) {
        return new Told("your story “" + story.title() + "”", story.text());
    }

    /// The number that the profile states against each that was told, and these against each other.
    private void number(NumberClaim claim, OptionalInt stated) {
        Told first =
                stated.isPresent()
                        ? new Told(PROFILE, claim.about() + ": " + stated.getAsInt())
                        : null;
        OptionalInt known = stated;
        for (Told one : told) {
            for (String sentence : sentences(one.text())) {
                OptionalInt said = claim.findIn(sentence);
                if (said.isEmpty()) {
                    continue;
                }
                if (first == null) {
                    first = new Told(one.where(), sentence);
                    known = said;
                } else if (said.getAsInt() != known.getAsInt()) {
                    found.add(
                            new Contradiction(
                                    claim.about(), first, new Told(one.where(), sentence)));
                }
            }
        }
    }

    private void exams() {
        if (profile.failedExam() == ProfileClaims.Failed.YES) {
            String all = "a failed attempt at an examination";
            each(
                    "examinations",
                    all,
                    "passed every exam",
                    "passed all my exams",
                    "passed all exams",
                    "never failed",
                    "passed everything on the first");
        }
    }

    private void visa() {
        switch (profile.visa()) {
            case CITIZEN ->
                    each(
                            "visa",
                            "US citizen",
                            "i need a visa",
                            "i will need a visa",
                            "my visa sponsor");
            case NEEDS_ONE ->
                    each(
                            "visa",
                            "you need a visa",
                            "i need no visa",
                            "i do not need a visa",
                            "i don't need a visa",
                            "i am a us citizen",
                            "i'm a us citizen");
            case UNSAID -> {
                // Nothing to compare with.
            }
        }
    }

    private void each(String about, String stated, String... phrases) {
        for (Told one : told) {
            for (String sentence : sentences(one.text())) {
                String plain = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
                for (String phrase : phrases) {
                    if (plain.contains(phrase)) {
                        found.add(
                                new Contradiction(
                                        about,
                                        new Told(PROFILE, stated),
                                        new Told(one.where(), sentence)));
                        break;
                    }
                }
            }
        }
    }

    /// Another aim than the one decided on, told as the future.
    private void vision(Vision vision) {
        if (vision.aim() == Vision.Aim.OPEN || vision.aim() == Vision.Aim.OTHER) {
            return;
        }
        for (Told one : told) {
            for (String sentence : sentences(one.text())) {
                Set<Vision.Aim> aims = EnumSet.noneOf(Vision.Aim.class);
                aims.addAll(Vision.Aim.listIn(sentence));
                if (!aims.isEmpty() && !aims.contains(vision.aim()) && future(sentence)) {
                    found.add(
                            new Contradiction(
                                    "where it should lead",
                                    new Told("your aim", vision.aim().label()),
                                    new Told(one.where(), sentence)));
                }
            }
        }
    }

    private static boolean future(String sentence) {
        String plain = " " + sentence.toLowerCase(Locale.ROOT) + " ";
        return plain.contains(" want ")
                || plain.contains(" will ")
                || plain.contains(" hope ")
                || plain.contains(" become ")
                || plain.contains(" goal ")
                || plain.contains(" see myself ");
    }

    /// A story marked as from one place that says it was in the other.
    private void setting(Story story) {
        Setting setting = story.background().setting();
        for (String sentence : sentences(story.text())) {
            String plain = " " + sentence.toLowerCase(Locale.ROOT) + " ";
            boolean abroadSaid =
                    plain.contains(" abroad ") || plain.contains(" in my medical school country ");
            boolean homeSaid =
                    plain.contains("us rotation")
                            || plain.contains("us elective")
                            || plain.contains("in the united states");
            boolean apart =
                    (setting == Setting.UNITED_STATES && abroadSaid && !homeSaid)
                            || (setting == Setting.ABROAD && homeSaid && !abroadSaid);
            if (apart) {
                found.add(
                        new Contradiction(
                                "where it happened",
                                new Told("the mark of your story", setting.label()),
                                new Told("your story “" + story.title() + "”", sentence)));
            }
        }
    }

    private static List<String> sentences(String text) {
        return List.of(text.strip().split("(?<=[.!?])\\s+|\\R+"));
    }
}

package org.smartpick.interview.plan;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Experience.UsClinical;

/// One of the three things that close the gap of training abroad, filled from what she said.
///
/// @param name which one
/// @param facts what the profile and the plan say; empty where they say nothing
/// @param missing what to add; empty where nothing is missing
public record GapCloser(String name, List<String> facts, String missing) {

    /// Copies the facts.
    public GapCloser {
        facts = List.copyOf(facts);
    }

    /// The three closers: US clinical experience, training in health IT, updated guidelines.
    public static List<GapCloser> list(Applicant applicant, Speaker speaker, LearningPlan plan) {
        return List.of(
                clinical(applicant.experience().usClinical()),
                technology(speaker, plan),
                guidelines(plan));
    }

    private static GapCloser clinical(UsClinical us) {
        List<String> facts = new ArrayList<>();
        us.months()
                .find()
                .ifPresent(months -> facts.add(count(months) + " of US clinical experience"));
        us.handsOn().find().ifPresent(months -> facts.add(count(months) + " with patient care"));
        us.kinds().stream().sorted().forEach(kind -> facts.add(kind.label()));
        return new GapCloser(
                "US clinical experience",
                facts,
                facts.isEmpty()
                        ? "Your profile does not say how many months you have."
                        : "Add the sites and what you were trusted with.");
    }

    private static GapCloser technology(Speaker speaker, LearningPlan plan) {
        List<String> facts = new ArrayList<>();
        if (!speaker.systems().isBlank()) {
            facts.add("worked in " + speaker.systems().strip());
        }
        plan.items().stream()
                .filter(item ->
                        item.kind() == PlanItem.Kind.TRAINING
                                || item.kind() == PlanItem.Kind.CERTIFICATE
                                || item.kind() == PlanItem.Kind.COURSE)
                .forEach(item -> facts.add(item.title() + " (" + item.status().label() + ")"));
        return new GapCloser(
                "Training in health IT",
                facts,
                facts.isEmpty()
                        ? "Name the health records you have worked in, or add a course to your plan."
                        : "");
    }

    private static GapCloser guidelines(LearningPlan plan) {
        List<String> facts =
                plan.items().stream()
                        .filter(item -> item.kind() == PlanItem.Kind.READING)
                        .map(item -> item.title() + " (" + item.status().label() + ")")
                        .toList();
        return new GapCloser(
                "Guidelines brought up to date",
                facts,
                facts.isEmpty() ? "Add one guideline that you read, as reading in your plan." : "");
    }

    private static String count(int months) {
        return months == 1 ? "1 month" : months + " months";
    }
}

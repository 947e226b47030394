package org.smartpick.advice.coach;

import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.KeepProfile;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SchoolKind;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.story.Vision;

/// Use case: as whom do I practice? What she set goes before what her profile says.
public final class KeepSpeaker {
    private static final String KIND = "coach-speaker";
    private static final String KEY = "me";

    /// Longest text of a field, in characters.
    public static final int LONGEST = 300;

    private final Papers papers;
    private final KeepProfile profile;

    /// @param papers where it is kept
    /// @param profile the open profile
    public KeepSpeaker(Papers papers, KeepProfile profile) {
        this.papers = papers;
        this.profile = profile;
    }

    /// The person of the open profile, where it can be used.
    public Optional<Applicant> findApplicant() {
        return switch (ApplicantReader.read(profile.open())) {
            case ApplicantReading.Complete complete -> Optional.of(complete.applicant());
            case ApplicantReading.Incomplete _ -> Optional.empty();
        };
    }

    /// As whom she practices.
    public Speaker find() {
        Speaker fromProfile = fromProfile();
        return papers.find(KIND, KEY).map(paper -> read(paper, fromProfile)).orElse(fromProfile);
    }

    /// Keeps what she set; longer texts are cut off.
    public void save(Speaker speaker) {
        papers.save(
                KIND,
                KEY,
                Paper.empty()
                        .with("persona", key(speaker.persona()))
                        .with("informatics", key(speaker.informatics()))
                        .with("stage", speaker.stage().key())
                        .with("skills", speaker.skills().key())
                        .with("systems", cut(speaker.systems()))
                        .with("aim", speaker.vision().aim().key())
                        .with("vision", cut(speaker.vision().words())));
    }

    private Speaker fromProfile() {
        Optional<Applicant> applicant = findApplicant();
        return new Speaker(
                applicant.map(KeepSpeaker::persona).orElse(Persona.ALL),
                applicant
                                .flatMap(person -> person.wishes().later().find())
                                .filter(later ->
                                        later.toLowerCase(Locale.ROOT).contains("informatics"))
                                .isPresent()
                        ? Speaker.Informatics.AIM
                        : Speaker.Informatics.NOT_AIM,
                Stage.RESIDENCY,
                Speaker.Skills.UNSAID,
                "",
                Vision.OPEN);
    }

    private static Persona persona(Applicant applicant) {
        boolean abroad = applicant.background().school() == SchoolKind.INTERNATIONAL;
        if (!abroad) {
            return Persona.ALL;
        }
        return applicant.background().usCitizen() ? Persona.US_CITIZEN_IMG : Persona.IMG;
    }

    private static Speaker read(Paper paper, Speaker otherwise) {
        return new Speaker(
                StoryPapers.pick(Persona.class, paper.text("persona"), otherwise.persona()),
                StoryPapers.pick(
                        Speaker.Informatics.class,
                        paper.text("informatics"),
                        otherwise.informatics()),
                Stage.find(paper.text("stage")).orElse(otherwise.stage()),
                StoryPapers.pick(Speaker.Skills.class, paper.text("skills"), otherwise.skills()),
                paper.text("systems"),
                new Vision(
                        Vision.Aim.find(paper.text("aim")).orElse(Vision.Aim.OPEN),
                        paper.text("vision")));
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}

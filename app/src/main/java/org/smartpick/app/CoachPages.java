package org.smartpick.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.port.SoundShelf;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.documents.practice.SheetPages;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.web.Routes;
import org.smartpick.web.Wing;
import org.smartpick.web.coach.ProofRoutes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.practice.HeardAnswers;
import org.smartpick.web.practice.Moments;
import org.smartpick.web.practice.PracticeRoutes;
import org.smartpick.web.practice.SheetRoutes;
import org.smartpick.web.practice.StoryShelf;
import org.smartpick.web.practice.TryRoutes;
import org.smartpick.web.sound.CalibrationRoutes;
import org.smartpick.web.sound.SayRoutes;
import org.smartpick.web.sound.SoundRoutes;
import org.smartpick.web.sound.TakeRoutes;

/// The pages of the interview coach over its use cases.
///
/// @param house the use cases
record CoachPages(CoachWing house) implements Wing {

    @Override
    public List<Routes> routes(Pages pages) {
        HearingCorner hearing = house.hearing();
        List<Routes> sound =
                List.of(
                        new TakeRoutes(
                                hearing.hearAnswer(), hearing.suggestWords(), house::wakeCoach),
                        new SayRoutes(text -> hearing.voice().speak(text)),
                        new SoundRoutes(pages, hearing.hearAnswer()),
                        new CalibrationRoutes(
                                pages, hearing.hearAnswer(), hearing.calibrateFillers()));
        return Stream.of(sound, house.content().desk().routes(pages), practice(pages))
                .flatMap(List::stream)
                .toList();
    }

    private List<Routes> practice(Pages pages) {
        Practice practice = house.practice();
        PracticeHome home = new PracticeHome(practice);
        Moments moments = new Moments(ZoneId.systemDefault());
        HeardAnswers heard = new HeardTakes(house.hearing().hearAnswer());
        StoryShelf stories =
                () ->
                        house.keepStories().list().stream()
                                .map(story -> new StoryShelf.Title(story.id(), story.title()))
                                .toList();
        return List.of(
                new PracticeRoutes(
                        pages,
                        practice,
                        home,
                        heard,
                        moments,
                        house.practicing().rolePlay(),
                        house.content()::openBrackets),
                new TryRoutes(
                        pages, practice, home, new TryRoutes.Shelves(stories, heard), moments),
                new SheetRoutes(pages, practice, house.content().tables(), new SheetPages()),
                new ProofRoutes(pages, house::coachReport));
    }

    /// Takes as practice sees them.
    ///
    /// @param hear the takes
    private record HeardTakes(HearAnswer hear) implements HeardAnswers {

        @Override
        public Optional<Timeline> find(String take) {
            return hear.find(take);
        }

        @Override
        public Optional<byte[]> wave(String take) {
            return take.isBlank()
                    ? Optional.empty()
                    : hear.wave(take).or(() -> hear.keptWave(take));
        }

        @Override
        public Parsed<LocalDate> keep(String take, LocalDate until) {
            return hear.keep(take, until);
        }

        @Override
        public Optional<LocalDate> findKept(String take) {
            return hear.listKept().stream()
                    .filter(kept -> kept.name().equals(take))
                    .map(SoundShelf.Kept::until)
                    .findFirst();
        }

        @Override
        public void forget(String take) {
            if (!take.isBlank()) {
                hear.drop(take);
                hear.eraseKept(take);
            }
        }
    }
}

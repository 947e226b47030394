package org.smartpick.app;

import java.util.List;
import java.util.stream.Stream;
import org.smartpick.web.Routes;
import org.smartpick.web.Wing;
import org.smartpick.web.page.Pages;
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
                        new TakeRoutes(hearing.hearAnswer(), hearing.suggestWords()),
                        new SayRoutes(text -> hearing.voice().speak(text)),
                        new SoundRoutes(pages, hearing.hearAnswer()));
        return Stream.of(sound, house.content().desk().routes(pages))
                .flatMap(List::stream)
                .toList();
    }
}

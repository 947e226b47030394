package org.smartpick.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.smartpick.advice.hearing.CalibrateFillers;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.HearingLimits;
import org.smartpick.advice.hearing.KeepFillerEar;
import org.smartpick.advice.hearing.OwnWords;
import org.smartpick.advice.hearing.SpokenTerm;
import org.smartpick.advice.hearing.SuggestWords;
import org.smartpick.advice.hearing.TermReader;
import org.smartpick.advice.port.QuestionVoice;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.app.settings.Settings;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.speech.KeptSounds;
import org.smartpick.speech.LocalTranscriber;
import org.smartpick.speech.sound.LocalVoiceMeter;
import org.smartpick.speech.sound.Wave;
import org.smartpick.speech.voice.PlainVoice;

/// Who gets whom around hearing and speaking: made when first asked for.
final class HearingCorner implements AutoCloseable {
    private static final String MODELS = "hearing";
    private static final String KEPT = "recordings";

    private final Settings settings;
    private final Clock clock;
    private final Supplier<Datasets> datasets;
    private final Supplier<WorkspaceStore> store;
    private final Lazy<List<SpokenTerm>> terms = Lazy.of(this::readTerms);
    private final Lazy<HearAnswer> hear = Lazy.of(this::make);
    private final Lazy<QuestionVoice> voice = Lazy.of(PlainVoice::new);
    private final Lazy<SoundWatch> watch = Lazy.of(() -> SoundWatch.start(hearAnswer()::tidy));

    /// @param datasets where the terms are
    /// @param store what the person keeps, for her own words
    HearingCorner(
            Settings settings,
            Clock clock,
            Supplier<Datasets> datasets,
            Supplier<WorkspaceStore> store) {
        this.settings = settings;
        this.clock = clock;
        this.datasets = datasets;
        this.store = store;
    }

    HearAnswer hearAnswer() {
        return hear.get();
    }

    QuestionVoice voice() {
        return voice.get();
    }

    SuggestWords suggestWords() {
        return new SuggestWords(terms::get, () -> OwnWords.read(store.get().entries()));
    }

    private List<SpokenTerm> readTerms() {
        return TermReader.read(datasets.get());
    }

    private HearAnswer make() {
        Path data = settings.workspace();
        var means =
                new HearAnswer.Means(
                        new LocalTranscriber(settings.speechModel(), data.resolve(MODELS)),
                        new Wave(),
                        new KeptSounds(data.resolve(KEPT)),
                        () -> UUID.randomUUID().toString());
        return new HearAnswer(means, keepFillerEar()::ear, HearingLimits.USUAL, clock);
    }

    private KeepFillerEar keepFillerEar() {
        return new KeepFillerEar(() -> store.get().entries(), clock);
    }

    CalibrateFillers calibrateFillers() {
        return new CalibrateFillers(hearAnswer(), new LocalVoiceMeter(), keepFillerEar());
    }

    /// From now on sound goes when its time is over, whether or not anybody asks for it.
    void watch() {
        watch.get();
    }

    @Override
    public void close() {
        watch.findMade().ifPresent(SoundWatch::close);
        hear.findMade().ifPresent(HearAnswer::close);
    }
}

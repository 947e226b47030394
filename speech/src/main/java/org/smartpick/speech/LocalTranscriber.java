package org.smartpick.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.speech.ear.EarProcess;
import org.smartpick.speech.model.ChosenModel;
import org.smartpick.speech.model.ChosenModel.Choice;
import org.smartpick.speech.model.Platform;
import org.smartpick.speech.model.Progress;

/// Hears with a Vosk model in a process of its own, which is started at the first use. Where she
/// brought a Whisper file, that writes the wording in the same process; when it cannot be loaded,
/// or the process broke with it, the first engine goes on alone and the readiness says so. Safe for
/// several threads.
public final class LocalTranscriber implements Transcriber {
    private static final String PACKAGED = "Vosk, small model of US English";
    private static final String BROUGHT = "Vosk, your own model";

    private final ChosenModel model;
    private final Path scratch;
    private final Object starting = new Object();
    // Empty until it was started, and after it was closed.
    private volatile Optional<EarProcess> ear = Optional.empty();
    // What is being done while it is made ready.
    private volatile Optional<Readiness.Preparing> preparing = Optional.empty();
    // Why a brought Whisper file is not used, until the program ends; empty while it is.
    private volatile Optional<String> silence = Optional.empty();
    // What went wrong at the last try.
    private volatile Optional<Readiness.Unable> failed = Optional.empty();

    /// @param brought a model of the person's own: see [ChosenModel]
    /// @param home folder in which models are unpacked, below the data folder
    public LocalTranscriber(Optional<Path> brought, Path home) {
        this.model = new ChosenModel(brought, home);
        this.scratch = home.resolve("native");
    }

    @Override
    public Readiness readiness() {
        if (ear.filter(EarProcess::works).isPresent()) {
            return new Readiness.Ready(engine(model.choice()));
        }
        Optional<Readiness> known =
                preparing.<Readiness>map(now -> now).or(() -> failed.map(now -> now));
        return known.orElseGet(() -> look(model.choice()));
    }

    private Readiness look(Choice choice) {
        Optional<String> obstacle = Platform.findObstacle();
        if (obstacle.isPresent()) {
            return new Readiness.Unable(
                    obstacle.get(), "Type or paste your answers; everything else works.");
        }
        return switch (choice) {
            case Choice.Wrong wrong -> new Readiness.Unable(wrong.problem(), wrong.remedy());
            case Choice.Packaged _, Choice.Folder _, Choice.Archive _, Choice.Wording _ ->
                    new Readiness.Asleep(engine(choice));
        };
    }

    private String engine(Choice choice) {
        return switch (choice) {
            case Choice.Packaged _ -> PACKAGED;
            case Choice.Folder _, Choice.Archive _ -> BROUGHT;
            case Choice.Wording wording -> PACKAGED + "; " + wording(wording.file());
            case Choice.Wrong _ -> "";
        };
    }

    private String wording(Path file) {
        String name = "Whisper, your file " + file.getFileName();
        Optional<String> why = silence.or(this::findBreak);
        if (why.isPresent()) {
            return name + ", is not used: " + why.get();
        }
        return ear.filter(EarProcess::works).isPresent()
                ? name + ", for the wording"
                : name + ", for the wording, if it can be loaded";
    }

    /// Whether the process ended by itself while a second engine was in it, and so perhaps by it.
    private Optional<String> findBreak() {
        return ear.filter(broke -> !broke.works() && broke.writes())
                .map(broke -> "the process that hears broke off while it was in use");
    }

    @Override
    public void prepare() {
        awake();
    }

    /// The process that hears, started where it is not.
    private EarProcess awake() {
        Optional<EarProcess> working = ear.filter(EarProcess::works);
        if (working.isPresent()) {
            return working.get();
        }
        synchronized (starting) {
            return ear.filter(EarProcess::works).orElseGet(this::start);
        }
    }

    private EarProcess start() {
        silence = silence.or(this::findBreak);
        ear.ifPresent(EarProcess::close);
        Choice choice = model.choice();
        if (look(choice) instanceof Readiness.Unable unable) {
            throw new HearingException(unable.problem() + " " + unable.remedy());
        }
        try {
            failed = Optional.empty();
            Path folder = folder(choice, this::tell);
            tell("Loading the model", 1);
            EarProcess started = start(folder, findWording(choice));
            ear = Optional.of(started);
            return started;
        } catch (HearingException e) {
            failed =
                    Optional.of(
                            new Readiness.Unable(
                                    "SmartPick cannot hear: " + e.getMessage() + ".",
                                    "Type or paste your answers; everything else works."));
            throw e;
        } finally {
            preparing = Optional.empty();
        }
    }

    private Optional<Path> findWording(Choice choice) {
        return choice instanceof Choice.Wording wording && silence.isEmpty()
                ? Optional.of(wording.file())
                : Optional.empty();
    }

    /// With the second engine where that can be had, otherwise without.
    private EarProcess start(Path folder, Optional<Path> wording) {
        Path scratch = emptyScratch();
        if (wording.isEmpty()) {
            return EarProcess.start(folder, wording, scratch);
        }
        try {
            EarProcess started = EarProcess.start(folder, wording, scratch);
            silence = started.findSilence();
            return started;
        } catch (HearingException e) {
            // Native code that reads a damaged file may end its process; is it the file's fault?
            EarProcess alone = EarProcess.start(folder, Optional.empty(), scratch);
            silence = Optional.of("the process that hears ended while it was loaded");
            return alone;
        }
    }

    private Path folder(Choice choice, Progress progress) {
        return switch (choice) {
            case Choice.Packaged packaged -> packaged.model().unpack(progress);
            case Choice.Wording wording -> wording.times().unpack(progress);
            case Choice.Folder folder -> folder.folder();
            case Choice.Archive archive -> model.unpack(archive.file(), progress);
            case Choice.Wrong wrong -> throw new HearingException(wrong.problem());
        };
    }

    private void tell(String doing, double share) {
        preparing = Optional.of(new Readiness.Preparing(doing, share));
    }

    private Path emptyScratch() {
        try {
            return Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new HearingException("the data folder cannot be written to", e);
        }
    }

    @Override
    public Listening listen(FillerEar fillers) {
        return new LocalListening(awake().begin(), fillers);
    }

    /// How much memory and processor time hearing takes is measured on these processes.
    public Optional<ProcessHandle> findProcess() {
        return ear.filter(EarProcess::works).map(working -> working.processes().getFirst());
    }

    @Override
    public void close() {
        synchronized (starting) {
            ear.ifPresent(EarProcess::close);
            ear = Optional.empty();
        }
    }
}

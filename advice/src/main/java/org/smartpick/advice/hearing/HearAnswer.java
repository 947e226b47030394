package org.smartpick.advice.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.SoundFormat;
import org.smartpick.advice.port.SoundShelf;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;

/// What did I say? Takes an answer while it is spoken, and gives its words in time.
///
/// The sound of a take stays in memory only, and goes when she says that she is done, when room is
/// needed, half an hour after it was last touched, or with the program; [#keep] alone writes it to
/// the disk, with a day. Safe for several threads.
public final class HearAnswer implements AutoCloseable {
    private final Transcriber transcriber;
    private final SoundFormat format;
    private final SoundShelf shelf;
    private final Supplier<String> names;
    private final Supplier<FillerEar> ear;
    private final HearingLimits limits;
    private final Clock clock;
    private final Map<String, Take> takes = new LinkedHashMap<>();

    /// What it stands on.
    ///
    /// @param transcriber hears
    /// @param format reads and writes sound files
    /// @param shelf keeps what is kept on purpose
    /// @param names a new name for each take, which nobody can guess: letters, digits and hyphens,
    ///   at most 40
    public record Means(
            Transcriber transcriber,
            SoundFormat format,
            SoundShelf shelf,
            Supplier<String> names) {}

    /// @param ear how filler sounds are told in this person's voice, asked for at each take
    public HearAnswer(Means means, Supplier<FillerEar> ear, HearingLimits limits, Clock clock) {
        this.transcriber = means.transcriber();
        this.format = means.format();
        this.shelf = means.shelf();
        this.names = means.names();
        this.ear = ear;
        this.limits = limits;
        this.clock = clock;
    }

    /// Whether this machine can hear now; typed answers work in any case.
    public Transcriber.Readiness readiness() {
        return transcriber.readiness();
    }

    /// Makes ready: see [Transcriber#prepare].
    public void prepare() {
        transcriber.prepare();
    }

    /// The limits in force.
    public HearingLimits limits() {
        return limits;
    }

    /// Begins a recording.
    ///
    /// @return its name, by which all else is asked
    /// @throws HearingException when this machine cannot hear
    public String begin() {
        tidy();
        String name = names.get();
        Take take = new Take(name, () -> transcriber.listen(ear.get()), clock.instant());
        synchronized (takes) {
            takes.put(name, take);
        }
        tidy();
        return name;
    }

    /// What became of a chunk of sound.
    public sealed interface Accepted {
        /// It was heard.
        ///
        /// @param seconds length of the recording so far
        /// @param said the words so far; the last few may change
        record Heard(double seconds, String said) implements Accepted {}

        /// The recording is as long as it can be; this chunk was not taken.
        record Full() implements Accepted {}

        /// A chunk before this one is missing; send that one first.
        record OutOfOrder() implements Accepted {}

        /// There is no such recording, or no longer.
        record Gone() implements Accepted {}
    }

    /// Takes the next chunk of a recording.
    ///
    /// @param number number of the chunk, from 0; one sent twice is heard once
    /// @param sound samples as [Transcriber#SAMPLE_RATE] says, an even number of bytes
    public Accepted accept(String name, int number, byte[] sound) {
        Optional<Take> found = findTake(name);
        if (found.isEmpty()) {
            return new Accepted.Gone();
        }
        Take take = found.get();
        if (take.bytes() + sound.length > limits.bytesOfAnswer()) {
            return new Accepted.Full();
        }
        if (!take.accept(number, sound, clock.instant())) {
            return new Accepted.OutOfOrder();
        }
        makeRoom(take);
        return new Accepted.Heard(take.seconds(), take.said());
    }

    /// Ends a recording; asked again it gives the same. Empty when there is no such recording.
    public Optional<Timeline> end(String name) {
        return findTake(name).map(take -> take.end(clock.instant()));
    }

    /// What was heard in a recording that was ended.
    public Optional<Timeline> find(String name) {
        return findTake(name).flatMap(Take::heard);
    }

    /// Puts the person's own wording in the place of what was heard; times stay. Empty when there
    /// is no such recording or it goes on.
    public Optional<Timeline> correct(String name, String text) {
        Optional<Take> take = findTake(name);
        Optional<Timeline> corrected = take.flatMap(Take::heard).map(old -> old.corrected(text));
        corrected.ifPresent(timeline -> take.orElseThrow().correct(timeline));
        return corrected;
    }

    /// The recording as a WAV file; empty when it is gone or its sound was forgotten.
    public Optional<byte[]> wave(String name) {
        return sound(name).map(format::write);
    }

    /// A copy of the sound of a recording that is over; empty when it is gone.
    Optional<byte[]> sound(String name) {
        return findTake(name)
                .map(take -> take.sound(clock.instant()))
                .filter(sound -> sound.length > 0);
    }

    /// Forgets the sound of a recording; its words stay until the program ends.
    public void forgetSound(String name) {
        findTake(name).ifPresent(Take::forgetSound);
    }

    /// Forgets everything of a recording, as when she starts again.
    public void drop(String name) {
        Optional<Take> take;
        synchronized (takes) {
            take = Optional.ofNullable(takes.remove(name));
        }
        take.ifPresent(Take::forgetSound);
    }

    /// Keeps a recording on the disk until a day, because she asked for it.
    ///
    /// @return the day, or what is wrong with it
    public Parsed<LocalDate> keep(String name, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusDays(limits.mostDaysKept()))) {
            return Parsed.refused(
                    "until",
                    until.toString(),
                    "is not within the next " + limits.mostDaysKept() + " days",
                    "choose a day from today on");
        }
        Optional<byte[]> wave = wave(name);
        if (wave.isEmpty()) {
            return Parsed.refused(
                    "recording", name, "is gone", "record the answer again, then keep it");
        }
        shelf.keep(name, wave.get(), until);
        return Parsed.read(until);
    }

    /// What is kept on purpose; what is over its day is erased first.
    public List<SoundShelf.Kept> listKept() {
        shelf.eraseOlderThan(LocalDate.now(clock));
        return shelf.list();
    }

    /// The WAV file of a kept recording; empty when it is gone.
    public Optional<byte[]> keptWave(String name) {
        return Optional.of(shelf.bytes(name)).filter(bytes -> bytes.length > 0);
    }

    /// Erases a kept recording.
    public void eraseKept(String name) {
        shelf.erase(name);
    }

    /// Erases every kept recording and forgets every take.
    public void eraseAll() {
        shelf.eraseAll();
        forgetAll();
    }

    /// Hears a WAV file as if it were spoken now.
    ///
    /// @param file all bytes of the file
    /// @throws HearingException when this machine cannot hear
    public Parsed<Timeline> hearFile(byte[] file) {
        return switch (format.read(file)) {
            case Parsed.Refused<byte[]> refused -> new Parsed.Refused<>(refused.problem());
            case Parsed.Read<byte[]> read ->
                    read.value().length > limits.bytesOfAnswer()
                            ? new Parsed.Refused<>(tooLong(read.value().length))
                            : Parsed.read(hear(read.value()));
        };
    }

    private Timeline hear(byte[] sound) {
        try (Transcriber.Listening listening = transcriber.listen(ear.get())) {
            listening.hear(sound);
            return listening.finish();
        }
    }

    private FieldProblem tooLong(int bytes) {
        return new FieldProblem(
                "FILE",
                bytes / Transcriber.BYTES_A_SECOND + " seconds",
                "is longer than " + limits.mostSeconds() + " seconds",
                "bring one answer at a time");
    }

    /// Forgets all takes and lets the engine go.
    @Override
    public void close() {
        forgetAll();
        transcriber.close();
    }

    private void forgetAll() {
        List<Take> all;
        synchronized (takes) {
            all = List.copyOf(takes.values());
            takes.clear();
        }
        all.forEach(Take::forgetSound);
    }

    private Optional<Take> findTake(String name) {
        synchronized (takes) {
            return Optional.ofNullable(takes.get(name));
        }
    }

    /// Erases kept recordings whose last day is over, forgets the sound of takes that nobody asked
    /// for within [HearingLimits#stay], and the oldest takes when there are too many. Whoever
    /// starts the program has it called every minute.
    public void tidy() {
        shelf.eraseOlderThan(LocalDate.now(clock));
        Instant late = clock.instant().minus(limits.stay());
        List<Take> gone = new ArrayList<>();
        synchronized (takes) {
            takes.values().stream().filter(take -> take.untouchedSince(late)).forEach(gone::add);
            Iterator<Take> oldest = takes.values().iterator();
            for (int i = takes.size(); i > limits.mostTakes(); i--) {
                gone.add(oldest.next());
                oldest.remove();
            }
        }
        gone.forEach(Take::forgetSound);
    }

    /// Forgets the oldest sound until all takes together are within the limit.
    private void makeRoom(Take current) {
        List<Take> oldestFirst;
        synchronized (takes) {
            oldestFirst = List.copyOf(takes.values());
        }
        long all = oldestFirst.stream().mapToLong(Take::bytes).sum();
        for (Take take : oldestFirst) {
            if (all <= limits.mostBytes()) {
                return;
            }
            if (!take.name().equals(current.name())) {
                all -= take.bytes();
                take.forgetSound();
            }
        }
    }
}

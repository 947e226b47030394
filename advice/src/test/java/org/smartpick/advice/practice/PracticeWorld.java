package org.smartpick.advice.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Persona;

/// Practice over the bundled bank, in memory, with a clock that is moved by hand.
public final class PracticeWorld {
    /// What the coach knows beforehand.
    public static final CoachTables TABLES = BankReader.read(Datasets.bundled());

    private final InMemoryWorkspaceStore store = new InMemoryWorkspaceStore();
    private final HandClock clock = new HandClock();
    private final Practice practice =
            new Practice(
                    () ->
                            BankItems.of(
                                    TABLES,
                                    TABLES.bank(),
                                    EnumSet.of(Persona.US_CITIZEN_IMG, Persona.INFORMATICS),
                                    List.of("RED-02")),
                    new KeepAttempts(store.entries(), new PlainRecords()),
                    ListeningCoach::new,
                    clock);

    /// Sessions and answers.
    public Practice practice() {
        return practice;
    }

    /// What next.
    public PracticeHome home() {
        return new PracticeHome(practice);
    }

    /// Where it is kept.
    public InMemoryWorkspaceStore store() {
        return store;
    }

    /// Lets time pass.
    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static final class HandClock extends Clock {
        // Moved by the test.
        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this clock has one zone");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

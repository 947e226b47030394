package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.interview.practice.Session;

/// Attempts and sessions kept as the objects they are: the text is their number.
public final class PlainRecords implements PracticeRecords {
    private final List<Object> all = new ArrayList<>();

    @Override
    public String write(Attempt attempt) {
        return put(attempt);
    }

    @Override
    public Optional<Attempt> readAttempt(String key, String text) {
        return Optional.of((Attempt) all.get(Integer.parseInt(text)));
    }

    @Override
    public String write(Session session) {
        return put(session);
    }

    @Override
    public Optional<Session> readSession(String text) {
        return Optional.of((Session) all.get(Integer.parseInt(text)));
    }

    @Override
    public String writeNotes(String notes) {
        return notes;
    }

    @Override
    public String readNotes(String text) {
        return text;
    }

    private String put(Object one) {
        all.add(one);
        return String.valueOf(all.size() - 1);
    }
}

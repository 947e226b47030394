package org.smartpick.testkit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The test that called the runner, for the replay command. `room` is the folder the test runs in,
/// which is the room's own under Maven.
record Caller(String room, String type, String method) {

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+?)\\$\\d+");

    /// The nearest frame of the stack that belongs neither to the runner nor to this record.
    static Caller find(Class<?> runner) {
        Optional<StackWalker.StackFrame> frame =
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .walk(frames ->
                                frames.filter(f -> !isOf(f.getDeclaringClass(), runner))
                                        .filter(f -> f.getDeclaringClass() != Caller.class)
                                        .findFirst());
        Path folder = Path.of("").toAbsolutePath().getFileName();
        String room = folder == null ? "." : folder.toString();
        return frame.map(f -> new Caller(room, f.getDeclaringClass().getSimpleName(), nameOf(f)))
                .orElseGet(() -> new Caller(room, "*", "*"));
    }

    private static boolean isOf(Class<?> type, Class<?> runner) {
        return type == runner || type.getNestHost() == runner;
    }

    private static String nameOf(StackWalker.StackFrame frame) {
        Matcher lambda = LAMBDA.matcher(frame.getMethodName());
        return lambda.matches() ? lambda.group(1) : frame.getMethodName();
    }
}

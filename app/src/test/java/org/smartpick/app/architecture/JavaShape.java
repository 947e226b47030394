package org.smartpick.app.architecture;

import java.util.ArrayList;
import java.util.List;

/// What one Java source file looks like, read by the compiler's own parser.
///
/// @param types every named type, nested ones too
/// @param methods every method and constructor with a body or without
/// @param fields every instance field that is not final
/// @param wideCatches the lines of `catch (Exception ...)`, `catch (RuntimeException ...)` and
///   `catch (Throwable ...)`
record JavaShape(
        List<Type> types, List<Method> methods, List<Field> fields, List<Long> wideCatches) {

    JavaShape() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// A named type; `open` when it and all types around it are public.
    record Type(String name, long line, boolean open, boolean documented) {}

    /// A method; `lines` from its first modifier to its closing brace, `open` when it is public in
    /// an open type and overrides nothing that says so.
    record Method(
            String name,
            long line,
            long lines,
            int parameters,
            boolean flags,
            boolean open,
            boolean documented) {}

    /// An instance field that can change; `annotated` when something else fills it in.
    record Field(String name, long line, boolean annotated) {}
}

package org.smartpick.cli.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.smartpick.cli.call.Session;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands: those with a constructor that takes the session get it.
public final class CommandFactory implements IFactory {
    private final Session session;

    /// A factory for one call.
    public CommandFactory(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 1 && parameters[0] == Session.class) {
                return type.cast(make(constructor));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private Object make(Constructor<?> constructor) throws ReflectiveOperationException {
        try {
            return constructor.newInstance(session);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "command " + constructor.getDeclaringClass() + " cannot be made", e);
        }
    }
}

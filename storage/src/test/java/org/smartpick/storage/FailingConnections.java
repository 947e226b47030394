package org.smartpick.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteErrorCode;

/// Lays a disk that fails at the n-th statement or commit around a source of connections.
final class FailingConnections {
    /// Statements and commits left until the disk fails; it fails once. Negative: it does not fail.
    private int left = -1;

    /// From now on, the disk fails at the n-th statement or commit, counted from 1.
    void failAt(int n) {
        left = n;
    }

    /// Whether the failure has happened.
    boolean failed() {
        return left == 0;
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler =
                (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        count();
                    }
                    Object result = invoke(target, method, arguments);
                    if (result instanceof Connection) {
                        return proxy(Connection.class, result);
                    }
                    return result instanceof Statement && method.getReturnType().isInterface()
                            ? proxy(method.getReturnType(), result)
                            : result;
                };
        return type.cast(
                Proxy.newProxyInstance(
                        FailingConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void count() throws SQLException {
        if (left > 0 && --left == 0) {
            throw new SQLException("disk I/O error", "", SQLiteErrorCode.SQLITE_IOERR.code);
        }
    }
}

package org.smartpick.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A secret made anew at each start, known only to whoever can see the launcher's output.
///
/// The address that the launcher opens carries the token once; the server answers with a cookie
/// that holds a second secret, so what a browser keeps in its history is not what it presents.
/// Other users of the same machine can reach the port but have neither.
public final class LaunchToken {

    private static final int SECRET_BYTES = 32;

    private final String token;
    private final String pass;

    private LaunchToken(String token, String pass) {
        this.token = token;
        this.pass = pass;
    }

    /// Two fresh secrets of 256 bits each from the system's generator.
    public static LaunchToken generate() {
        SecureRandom random = new SecureRandom();
        return new LaunchToken(secret(random), secret(random));
    }

    /// What the launcher puts into the address it opens.
    public String token() {
        return token;
    }

    /// What the cookie holds after the token was shown.
    public String pass() {
        return pass;
    }

    /// Cookies are shared between all ports of a host, so the name holds the port.
    public static String cookieName(int port) {
        return "smartpick-" + port;
    }

    /// Whether the token in an address is this launch's; takes the same time for any wrong one.
    public boolean admitsToken(@Nullable String shown) {
        return same(token, shown);
    }

    /// Whether a cookie's value is this launch's pass; takes the same time for any wrong one.
    public boolean admitsPass(@Nullable String shown) {
        return same(pass, shown);
    }

    private static boolean same(String secret, @Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

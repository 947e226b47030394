package org.smartpick.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/// The one set of headers that every response carries, errors and files too.
public final class SecurityHeaders {

    /// Everything comes from this server or not at all; no inline script or style, no frame, no
    /// form to elsewhere. `blob:` media are what the page itself recorded: a film that never leaves
    /// the browser, a question read out.
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; media-src 'self' blob:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALL = all();

    private SecurityHeaders() {}

    /// Header names and values in the order they are sent.
    public static Map<String, String> values() {
        return ALL;
    }

    private static Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // "no-referrer" would make browsers send "Origin: null" with our own forms, which
        // FetchGuard must refuse.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        // Microphone and camera for our own pages only; the browser still asks the person.
        headers.put(
                "Permissions-Policy",
                "camera=(self), geolocation=(), microphone=(self), payment=(), usb=()");
        // Pages hold what a person told us; a shared computer must not keep them.
        headers.put("Cache-Control", "no-store");
        return Map.copyOf(headers);
    }
}

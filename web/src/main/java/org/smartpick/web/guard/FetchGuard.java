package org.smartpick.web.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Refuses requests that another site's page caused (cross-site request forgery and reading across
/// sites).
///
/// Browsers say in `Sec-Fetch-Site` who asked. Where they leave it out (plain HTTP to an address
/// that is not loopback), `Origin` is compared with `Host` instead. A request that changes
/// something and carries neither is refused.
public final class FetchGuard {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");
    private static final Set<String> CHANGING_METHODS = Set.of("POST", "PUT", "DELETE");

    private FetchGuard() {}

    /// What a browser says of a request; each part is the header as sent, or null.
    ///
    /// @param host the `Host` header, already admitted by [HostGuard]
    public record Claim(
            String method,
            @Nullable String site,
            @Nullable String mode,
            @Nullable String destination,
            @Nullable String origin,
            @Nullable String host) {}

    /// Whether the request may go on.
    public static boolean admits(Claim claim) {
        if (SAFE_METHODS.contains(claim.method())) {
            return admitsReading(claim);
        }
        return CHANGING_METHODS.contains(claim.method()) && admitsChange(claim);
    }

    /// Reading is open to our own pages, to a typed address, and to a link followed at top level.
    private static boolean admitsReading(Claim claim) {
        String site = claim.site();
        return site == null
                || site.equals("same-origin")
                || site.equals("none")
                || ("navigate".equals(claim.mode()) && "document".equals(claim.destination()));
    }

    private static boolean admitsChange(Claim claim) {
        String site = claim.site();
        if (site != null) {
            return site.equals("same-origin");
        }
        return claim.origin() != null && claim.origin().equals("http://" + claim.host());
    }
}

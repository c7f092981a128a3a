package org.stadion.admin.access;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that may change something comes from one of our own pages. Browsers state the origin of every form
 * and script request themselves; a request that states none is no page of ours.
 */
final class SameOrigin {

    private SameOrigin() {}

    /**
     * @param origin the {@code Origin} header
     * @param site the {@code Sec-Fetch-Site} header
     * @param host the {@code Host} header, which pages cannot forge
     * @param published the origin under which people reach us
     */
    static boolean holds(@Nullable String origin, @Nullable String site, @Nullable String host, URI published) {
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return authority(origin)
                .filter(from -> from.equals(host) || from.equals(published.getAuthority()))
                .isPresent();
    }

    private static Optional<String> authority(@Nullable String origin) {
        if (origin == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}

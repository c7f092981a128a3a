package org.stadion.identity;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner and the system see it.
 *
 * @param locale the language in which the system writes to its owner
 */
public record AccountView(
        AthleteId id, String username, @Nullable String email, Locale locale, Instant openedAt) {}

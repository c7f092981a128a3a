package org.stadion.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as its owner and the system see it. */
public record AccountView(
        AthleteId id, String username, @Nullable String email, Instant openedAt) {}

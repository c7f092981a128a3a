package org.stadion.admin.access;

import java.time.Instant;

/** What the identity provider hands out for one person, and until when it is good. */
record Tokens(String access, Instant accessEnds, String refresh, Instant refreshEnds, String id) {}

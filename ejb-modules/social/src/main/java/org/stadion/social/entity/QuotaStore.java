package org.stadion.social.entity;

import java.time.Instant;
import org.stadion.identity.AthleteId;

/** Counts how often somebody did something. */
public interface QuotaStore {

    /**
     * Counts one more.
     *
     * @param deed what, a stable word
     * @param window the start of the window that it falls in; a new window begins at one
     * @return how often in this window, this time included
     */
    int use(AthleteId athlete, String deed, Instant window);
}

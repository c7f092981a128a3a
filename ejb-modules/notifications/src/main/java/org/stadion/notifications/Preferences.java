package org.stadion.notifications;

import java.util.List;
import org.stadion.identity.AthleteId;

/** Which types of notice reach the athlete by which channel. */
public interface Preferences {

    List<Preference> of(AthleteId athlete);

    List<Preference> change(AthleteId athlete, List<Preference> changes);

    /** @param channel {@code inbox} or {@code email} */
    record Preference(String type, String channel, boolean enabled) {}
}

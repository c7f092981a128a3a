package org.stadion.notifications.entity;

import java.util.List;
import org.stadion.identity.AthleteId;

/** Holds what athletes chose. */
public interface ChoiceStore {

    List<Choice> of(AthleteId athlete);

    /** Instead of what the athlete chose before for this type and channel. */
    void put(Choice choice);
}

package org.stadion.workouts.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;

/** Keeps what merged workouts are made of, and what is not sure. */
public interface MergeStore {

    /** Its source and its workout are there already. */
    void add(SourcePart part);

    Optional<SourcePart> part(UUID source);

    void remove(SourcePart part);

    void add(MergeQuestion question);

    Optional<MergeQuestion> question(UUID id);

    /** The athlete's open questions about workouts that are there, newest first: one more than the page holds, if there are more. */
    List<MergeQuestion> open(AthleteId athlete, PageRequest page);
}

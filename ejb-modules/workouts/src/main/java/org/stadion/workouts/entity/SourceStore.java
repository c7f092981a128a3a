package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** Keeps where workouts came from, and which were deleted. */
public interface SourceStore {

    void add(SourceRecord source);

    /** What this content made for the athlete before, in the order of its sessions. */
    List<SourceRecord> ofContent(AthleteId athlete, String sha256);

    /** Those of these contents that made something for the athlete before. */
    Set<String> known(AthleteId athlete, Collection<String> sha256s);

    /** What the provider's activity made for the athlete before, in the order of its sessions. */
    List<SourceRecord> ofExternal(AthleteId athlete, String source, String externalId);

    /** The oldest first. */
    List<SourceRecord> ofWorkout(WorkoutId workout);

    /** Those of these that there are, in no order. */
    List<SourceRecord> byIds(Collection<UUID> ids);

    /** The sources that the athlete took out of a workout. */
    List<SourceRecord> separatedFrom(WorkoutId workout);

    void add(Tombstone stone);

    Optional<Tombstone> tombstone(WorkoutId workout);

    /** Deleted workouts of the athlete that share time with this stretch. */
    List<Tombstone> tombstones(AthleteId athlete, Instant from, Instant to);

    /** Those of these stretches that share time with a deleted workout of the athlete, as far as its stone was flushed. */
    Set<Stretch> deletedIn(AthleteId athlete, Collection<Stretch> stretches);
}

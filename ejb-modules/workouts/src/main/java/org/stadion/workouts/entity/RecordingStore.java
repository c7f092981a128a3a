package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.RecordingId;

/** Keeps recordings while they run. */
public interface RecordingStore {

    void add(Recording recording);

    Optional<Recording> find(RecordingId id);

    /** Finds it and makes everybody else who asks for it in this way wait until this transaction ends. */
    Optional<Recording> lock(RecordingId id);

    /** Likewise all that were handed over as one of these files of an import, by that file. */
    Map<UUID, Recording> lockByFile(Collection<UUID> importFiles);

    /** Those that are neither handed over nor discarded, the latest first. */
    List<Recording> open(AthleteId athlete);

    /** Those stopped that are complete, or were not heard of since that moment. */
    List<RecordingId> due(Instant silentSince, int most);

    /** Those running that were not heard of since that moment. */
    List<RecordingId> abandoned(Instant silentSince, int most);

    void add(RecordingCommand command);

    /** In the order in which they were obeyed. */
    List<RecordingCommand> commands(RecordingId id);

    /** The digest of the batch of this number, if it is here. */
    Optional<String> digest(RecordingId id, int number);

    void add(RecordingId id, StoredBatch batch, Instant now);

    /** What is known of the way: every piece that has to do with this time, the last before it and the first after it. */
    List<TrailPiece> trail(RecordingId id, long fromMillis, long toMillis);

    void add(RecordingId id, List<TrailPiece> pieces);

    /** In rising order. */
    List<Integer> numbers(RecordingId id);

    byte[] content(RecordingId id, int number);

    /** Forgets the samples and the way, but not which batches there were, so that one that comes again is known. */
    void dropContents(RecordingId id);

    /** @param content deflated JSON */
    record StoredBatch(int number, String sha256, int samples, byte[] content) {
        @Override
        public boolean equals(Object other) {
            return other instanceof StoredBatch that && number == that.number && sha256.equals(that.sha256);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }

        @Override
        public String toString() {
            return "batch " + number + " of " + samples + " samples";
        }
    }
}

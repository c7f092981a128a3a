package org.stadion.workouts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;

/**
 * Recording a workout while it happens. Everything may be sent again without harm, and samples in any order: ids,
 * numbers and times are the client's, times to the microsecond. What was answered is stored.
 */
public interface Recordings {

    /** Samples of one batch at the most. */
    int MOST_SAMPLES_IN_BATCH = 10_000;

    /** Samples of one recording at the most. */
    int MOST_SAMPLES = 1_000_000;

    /** Channels of one batch at the most. */
    int MOST_CHANNELS = 16;

    /** Recordings of one athlete that are open at the same time at the most. */
    int MOST_OPEN = 10;

    /** Begins; the same again changes nothing. */
    RecordingView start(AthleteId athlete, RecordingId id, Start start);

    /** @throws RecordingNotFound if the athlete has none such */
    RecordingView find(AthleteId athlete, RecordingId id);

    /** Those that have not become a workout, the latest first. */
    List<RecordingView> open(AthleteId athlete);

    /** Does what {@link RecordingState} allows; the same command again changes nothing. */
    RecordingView command(AthleteId athlete, RecordingId id, Command command);

    /** Keeps samples; the same batch again changes nothing. */
    RecordingView append(AthleteId athlete, RecordingId id, Batch batch);

    /** @throws RecordingClosed if it is a workout already */
    RecordingView change(AthleteId athlete, RecordingId id, Change change);

    /** @throws RecordingNotFound if there is none that the viewer may watch */
    LiveView live(AthleteId viewer, RecordingId id);

    /** Makes workouts of what is complete or overdue, and ends what was abandoned. */
    void tend();

    /** What is done to a running recording. */
    enum CommandKind {
        PAUSE,
        RESUME,
        LAP,
        STOP,
        DISCARD
    }

    /**
     * @param zone of the wall clock; null for that of the athlete's profile
     * @param visibility null: nobody watches, and the workout is shown as the profile says
     */
    record Start(
            String sport,
            Instant at,
            @Nullable ZoneId zone,
            @Nullable String title,
            @Nullable String device,
            @Nullable Visibility visibility,
            boolean showsHeartRate) {

        public Start {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * @param id the client's
     * @param batches with a stop: how many batches there are, so that late ones are waited for; null to wait for none
     */
    record Command(
            UUID id, CommandKind kind, Instant at, @Nullable Integer batches) {

        public Command {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * @param number the client's, different for each batch
     * @param atMs when each sample was taken, in milliseconds of Unix time
     * @param channels by key of the channel; each as long as the times, null where nothing was measured
     */
    record Batch(int number, List<Long> atMs, Map<String, List<@Nullable Double>> channels) {}

    /** Only the fields present are changed. */
    record Change(Patch<String> title, Patch<Visibility> visibility, Patch<Boolean> showsHeartRate) {}
}

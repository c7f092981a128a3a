package org.stadion.workouts.control.fit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;

/** What one FIT file holds, message by message, before it is put together. */
final class FitContent {
    static final int NO_TYPE = -1;

    private static final int FILE_ID = 0;
    private static final int SPORT = 12;
    private static final int SESSION = 18;
    private static final int LAP = 19;
    private static final int EVENT = 21;
    private static final int DEVICE_INFO = 23;
    private static final int ACTIVITY = 34;
    private static final int FILE_CREATOR = 49;
    private static final int LENGTH = 101;
    private static final int HEART_RATES = 132;
    private static final int FIELD_DESCRIPTION = 206;

    private final Warnings warnings;
    private final DeveloperFields developers;
    private final FitDevices devices = new FitDevices();
    private final HeartRates heartRates = new HeartRates();
    private final TimerEvents timer = new TimerEvents();
    private final List<SessionMessage> sessions = new ArrayList<>();
    private final List<LapMessage> laps = new ArrayList<>();
    private final List<LengthMessage> lengths = new ArrayList<>();
    private @Nullable RecordColumns records;
    private @Nullable SportCode sport;
    private @Nullable ZoneOffset utcOffset;
    private int fileType = NO_TYPE;

    FitContent(Warnings warnings) {
        this.warnings = warnings;
        this.developers = new DeveloperFields(warnings);
    }

    static boolean wants(int global) {
        return switch (global) {
            case FILE_ID,
                    SPORT,
                    SESSION,
                    LAP,
                    EVENT,
                    DEVICE_INFO,
                    ACTIVITY,
                    FILE_CREATOR,
                    LENGTH,
                    HEART_RATES,
                    FIELD_DESCRIPTION -> true;
            default -> false;
        };
    }

    /** @param now the latest time of the file so far in FIT seconds, or -1 */
    void accept(Message message, long now) {
        switch (message.definition().global()) {
            case FILE_ID -> fileId(message);
            case SPORT -> sport = SportCode.of(message, 0, 1).orElse(sport);
            case SESSION -> add(sessions, SessionMessage.read(message, warnings), Limits.SESSIONS);
            case LAP -> add(laps, LapMessage.read(message, warnings), Limits.LAPS);
            case LENGTH -> LengthMessage.read(message).ifPresent(length -> add(lengths, length, Limits.LENGTHS));
            case EVENT -> timer.accept(message, now);
            case DEVICE_INFO -> devices.device(message);
            case FILE_CREATOR -> devices.creator(message);
            case ACTIVITY -> LocalTime.offset(message).ifPresent(offset -> utcOffset = offset);
            case HEART_RATES -> heartRates.accept(message);
            case FIELD_DESCRIPTION -> developers.describe(message);
            default -> throw new IllegalArgumentException("a message nobody wants");
        }
    }

    private void fileId(Message message) {
        if (fileType == NO_TYPE) {
            fileType = message.orElse(0, NO_TYPE);
        }
        devices.fileId(message);
    }

    private <T> void add(List<T> list, T item, int limit) {
        if (list.size() < limit) {
            list.add(item);
        } else {
            warnings.add(WarningCode.LAPS_DROPPED);
        }
    }

    /** @param expected how many records there may be, should these be the first */
    RecordColumns records(int expected) {
        if (records == null) {
            records = new RecordColumns(expected);
        }
        return records;
    }

    boolean hasRecords() {
        return records != null && records.samples().size() > 0;
    }

    boolean isEmpty() {
        return !hasRecords() && sessions.isEmpty() && laps.isEmpty() && lengths.isEmpty();
    }

    int fileType() {
        return fileType;
    }

    DeveloperFields developers() {
        return developers;
    }

    FitDevices devices() {
        return devices;
    }

    HeartRates heartRates() {
        return heartRates;
    }

    TimerEvents timer() {
        return timer;
    }

    List<SessionMessage> sessions() {
        return sessions;
    }

    List<LapMessage> laps() {
        return laps;
    }

    List<LengthMessage> lengths() {
        return lengths;
    }

    Optional<SportCode> sport() {
        return Optional.ofNullable(sport);
    }

    Optional<ZoneOffset> utcOffset() {
        return Optional.ofNullable(utcOffset);
    }
}

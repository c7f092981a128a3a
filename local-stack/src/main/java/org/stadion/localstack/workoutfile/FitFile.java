package org.stadion.localstack.workoutfile;

import static org.stadion.localstack.workoutfile.FitWriter.Type.ENUM;
import static org.stadion.localstack.workoutfile.FitWriter.Type.SINT32;
import static org.stadion.localstack.workoutfile.FitWriter.Type.UINT16;
import static org.stadion.localstack.workoutfile.FitWriter.Type.UINT32;
import static org.stadion.localstack.workoutfile.FitWriter.Type.UINT32Z;
import static org.stadion.localstack.workoutfile.FitWriter.Type.UINT8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.stadion.localstack.workoutfile.FitWriter.Field;

/** A recording as a FIT activity: file id, timer events, records, laps, session, activity. */
public final class FitFile {
    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    private static final double SEMICIRCLES = Math.pow(2, 31) / 180;
    private static final int TIMESTAMP = 253;
    private static final int MESSAGE_INDEX = 254;

    private static final int FILE_ID = 0;
    private static final int SESSION = 18;
    private static final int LAP = 19;
    private static final int RECORD = 20;
    private static final int EVENT = 21;
    private static final int ACTIVITY = 34;

    private static final int TYPE_ACTIVITY = 4;
    private static final int MANUFACTURER_DEVELOPMENT = 255;
    private static final int EVENT_TIMER = 0;
    private static final int EVENT_SESSION = 8;
    private static final int EVENT_LAP = 9;
    private static final int EVENT_ACTIVITY = 26;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;

    private final FitWriter writer = new FitWriter();
    private final Recording recording;

    private FitFile(Recording recording) {
        this.recording = recording;
    }

    /** @param serial of the device that claims to have recorded it */
    public static byte[] of(Recording recording, long serial, ZoneId zone) {
        var file = new FitFile(recording);
        file.write(serial, zone);
        return file.writer.file();
    }

    private void write(long serial, ZoneId zone) {
        writer.message(
                FILE_ID,
                List.of(
                        new Field(0, ENUM, TYPE_ACTIVITY),
                        new Field(1, UINT16, MANUFACTURER_DEVELOPMENT),
                        new Field(2, UINT16, 1),
                        new Field(3, UINT32Z, serial),
                        new Field(4, UINT32, time(0))));
        timer(0, START);
        for (var sample : recording.samples()) {
            record(sample);
            var paused = recording.pausedAfter(sample.second());
            if (paused > 0) {
                timer(sample.second(), STOP_ALL);
                timer(sample.second() + paused, START);
            }
        }
        var end = recording.elapsedS();
        timer(end, STOP_ALL);
        var laps = recording.laps();
        for (int i = 0; i < laps.size(); i++) {
            lap(i, laps.get(i));
        }
        session(recording.whole(), laps.size());
        var offset = zone.getRules().getOffset(recording.at(end)).getTotalSeconds();
        writer.message(
                ACTIVITY,
                List.of(
                        new Field(TIMESTAMP, UINT32, time(end)),
                        new Field(0, UINT32, recording.whole().timerS() * 1000.0),
                        new Field(1, UINT16, 1),
                        new Field(2, ENUM, 0),
                        new Field(3, ENUM, EVENT_ACTIVITY),
                        new Field(4, ENUM, STOP),
                        new Field(5, UINT32, time(end) + offset)));
    }

    private void timer(int second, int type) {
        writer.message(
                EVENT,
                List.of(
                        new Field(TIMESTAMP, UINT32, time(second)),
                        new Field(0, ENUM, EVENT_TIMER),
                        new Field(1, ENUM, type)));
    }

    private void record(Sample sample) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(TIMESTAMP, UINT32, time(sample.second())));
        if (recording.sport().outdoors()) {
            fields.add(new Field(0, SINT32, sample.latitude() * SEMICIRCLES));
            fields.add(new Field(1, SINT32, sample.longitude() * SEMICIRCLES));
            fields.add(new Field(2, UINT16, (sample.altitudeM() + 500) * 5));
        }
        fields.add(new Field(3, UINT8, sample.heartRateBpm()));
        fields.add(new Field(4, UINT8, sample.cadenceRpm()));
        fields.add(new Field(5, UINT32, sample.distanceM() * 100));
        fields.add(new Field(6, UINT16, sample.speedMps() * 1000));
        fields.add(new Field(7, UINT16, sample.powerW()));
        writer.message(RECORD, fields);
    }

    private void lap(int index, Stretch lap) {
        writer.message(
                LAP,
                List.of(
                        new Field(MESSAGE_INDEX, UINT16, index),
                        new Field(TIMESTAMP, UINT32, time(lap.to())),
                        new Field(0, ENUM, EVENT_LAP),
                        new Field(1, ENUM, STOP),
                        new Field(2, UINT32, time(lap.from())),
                        new Field(7, UINT32, lap.elapsedS() * 1000.0),
                        new Field(8, UINT32, lap.timerS() * 1000.0),
                        new Field(9, UINT32, lap.distanceM() * 100),
                        new Field(13, UINT16, lap.averageSpeedMps() * 1000),
                        new Field(14, UINT16, lap.most(Sample::speedMps) * 1000),
                        new Field(15, UINT8, lap.average(Sample::heartRateBpm)),
                        new Field(16, UINT8, lap.most(Sample::heartRateBpm)),
                        new Field(17, UINT8, lap.average(Sample::cadenceRpm)),
                        new Field(19, UINT16, lap.average(Sample::powerW)),
                        new Field(20, UINT16, lap.most(Sample::powerW)),
                        new Field(21, UINT16, lap.ascentM()),
                        new Field(22, UINT16, lap.descentM()),
                        new Field(25, ENUM, recording.sport().fitSport())));
    }

    private void session(Stretch whole, int laps) {
        writer.message(
                SESSION,
                List.of(
                        new Field(MESSAGE_INDEX, UINT16, 0),
                        new Field(TIMESTAMP, UINT32, time(whole.to())),
                        new Field(0, ENUM, EVENT_SESSION),
                        new Field(1, ENUM, STOP),
                        new Field(2, UINT32, time(0)),
                        new Field(5, ENUM, recording.sport().fitSport()),
                        new Field(6, ENUM, recording.sport().fitSubSport()),
                        new Field(7, UINT32, whole.elapsedS() * 1000.0),
                        new Field(8, UINT32, whole.timerS() * 1000.0),
                        new Field(9, UINT32, whole.distanceM() * 100),
                        new Field(14, UINT16, whole.averageSpeedMps() * 1000),
                        new Field(15, UINT16, whole.most(Sample::speedMps) * 1000),
                        new Field(16, UINT8, whole.average(Sample::heartRateBpm)),
                        new Field(17, UINT8, whole.most(Sample::heartRateBpm)),
                        new Field(18, UINT8, whole.average(Sample::cadenceRpm)),
                        new Field(20, UINT16, whole.average(Sample::powerW)),
                        new Field(21, UINT16, whole.most(Sample::powerW)),
                        new Field(22, UINT16, whole.ascentM()),
                        new Field(23, UINT16, whole.descentM()),
                        new Field(25, UINT16, 0),
                        new Field(26, UINT16, laps)));
    }

    private double time(int second) {
        return recording.at(second).getEpochSecond() - EPOCH;
    }
}

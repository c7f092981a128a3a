package org.stadion.workouts.control.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.Warnings;

/** Files that Garmin's SDK writes from random values, read by it and by us. */
class FitOracleTest {
    private static final int[] RECORD_FIELDS = {
        3, 4, 5, 7, 9, 10, 13, 29, 31, 32, 33, 39, 40, 41, 43, 44, 45, 46, 47, 53, 54, 57, 67, 68, 73, 78, 81, 83, 84,
        85, 91, 92, 108, 139
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void random_files_are_read_alike(long seed) {
        var file = randomFile(new Random(seed));

        var sdk = GarminSdk.read(file);
        var activity = FitDecoder.decode(file, new Warnings());

        assertThat(activity.points()).isEqualTo(sdk.records().size()).isPositive();
        var comparison = new Comparison();
        comparison.records(activity.sessions().getFirst(), sdk.records(), 0);
        comparison.totals(
                "session",
                activity.sessions().getFirst().totals(),
                sdk.sessions().getFirst(),
                SessionMessage.fields());
        for (var i = 0; i < sdk.laps().size(); i++) {
            comparison.totals(
                    "lap",
                    activity.sessions().getFirst().laps().get(i).totals(),
                    sdk.laps().get(i),
                    LapMessage.fields());
        }
        comparison.assertEqual();
        assertThat(comparison.compared()).isGreaterThan(3000);
    }

    private static byte[] randomFile(Random random) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        var start = new DateTime(FitBytes.EIGHT);
        var id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        encoder.write(id);
        for (var second = 0; second < 200; second++) {
            encoder.write(randomRecord(random, second));
        }
        for (var lap = 0; lap < 3; lap++) {
            encoder.write(randomLap(random, lap));
        }
        var session = new SessionMesg();
        session.setStartTime(start);
        session.setSport(Sport.RUNNING);
        session.setTotalElapsedTime(random.nextInt(100_000) / 10f);
        session.setTotalTimerTime(random.nextInt(100_000) / 10f);
        session.setTotalDistance((float) random.nextInt(50_000));
        session.setTotalAscent(random.nextInt(3000));
        session.setAvgHeartRate((short) (60 + random.nextInt(100)));
        session.setEnhancedMaxSpeed(random.nextInt(12_000) / 1000f);
        session.setNormalizedPower(random.nextInt(400));
        session.setAvgTemperature((byte) (random.nextInt(60) - 20));
        encoder.write(session);
        return encoder.close();
    }

    private static LapMesg randomLap(Random random, int lap) {
        var message = new LapMesg();
        message.setStartTime(new DateTime(FitBytes.EIGHT + lap * 60L));
        message.setTotalTimerTime(random.nextInt(60_000) / 1000f);
        message.setTotalDistance((float) random.nextInt(1000));
        message.setMaxHeartRate((short) (60 + random.nextInt(100)));
        message.setAvgPower(random.nextInt(400));
        return message;
    }

    private static RecordMesg randomRecord(Random random, int second) {
        var record = new RecordMesg();
        record.setTimestamp(new DateTime(FitBytes.EIGHT + second));
        record.setPositionLat(596_523_236 + second * 30);
        record.setPositionLong(119_304_647 + second * 20);
        for (var field : RECORD_FIELDS) {
            if (random.nextInt(4) > 0) {
                record.setFieldValue(field, 0, value(random, field, second), Fit.SUBFIELD_INDEX_MAIN_FIELD);
            }
        }
        return record;
    }

    private static Double value(Random random, int field, int second) {
        return switch (field) {
            case 3 -> 40.0 + random.nextInt(180);
            case 5 -> second * 3 + random.nextInt(100) / 100.0;
            case 9, 32, 67, 68, 13 -> random.nextInt(100) - 50.0;
            case 29, 91 -> (double) random.nextInt(100_000);
            case 53 -> random.nextInt(128) / 128.0;
            case 57, 43, 44, 45, 46, 47, 81 -> random.nextInt(200) / 2.0;
            case 73 -> random.nextInt(12_000) / 1000.0;
            case 78 -> random.nextInt(40_000) / 5.0 - 400;
            case 92 -> random.nextInt(40_000) / 1000.0;
            case 108 -> random.nextInt(6000) / 100.0;
            case 139 -> 36 + random.nextInt(400) / 100.0;
            default -> (double) random.nextInt(200);
        };
    }
}

package org.stadion.benchmarks;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgBroadcaster;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.RecordMesgListener;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stadion.workouts.control.decode.Decoders;

/** Our FIT decoder against the one by the format's owner, on the same generated files. */
final class DecodeSpeed {

    private static final int FILES = 60;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 4;

    private DecodeSpeed() {}

    static List<Row> compare() {
        var rows = new ArrayList<Row>();
        rows.add(compare("generated", Recordings.generated(FILES)));
        var real = Recordings.real().stream().filter(DecodeSpeed::readableBySdk).toList();
        if (!real.isEmpty()) {
            rows.add(compare("real", real));
        }
        return rows;
    }

    private static Row compare(String kind, List<byte[]> files) {
        var bytes = files.stream().mapToLong(file -> file.length).sum();
        Runnable ours = () -> files.forEach(Decoders::decode);
        Runnable sdk = () -> files.forEach(DecodeSpeed::bySdk);
        Timing.inTurns(WARM_UP, ours, sdk);
        var timing = Timing.inTurns(ROUNDS, ours, sdk);
        return new Row(
                "decoding of " + files.size() + " " + kind + " FIT files, times as fast as Garmin's SDK",
                speed(files.size(), bytes, timing.oursSeconds()),
                speed(files.size(), bytes, timing.peerSeconds()),
                1 / timing.ratio(),
                ">= 15");
    }

    private static boolean readableBySdk(byte[] content) {
        try {
            bySdk(content);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void bySdk(byte[] content) {
        var decode = new Decode();
        var broadcaster = new MesgBroadcaster(decode);
        var counter = new Counter();
        broadcaster.addListener((RecordMesgListener) counter);
        broadcaster.run(new ByteArrayInputStream(content));
        if (counter.sum == 0) {
            throw new IllegalStateException("the SDK saw no record");
        }
    }

    private static String speed(int files, long bytes, double seconds) {
        return String.format(Locale.ROOT, "%.0f MB/s, %.0f files/s", bytes / seconds / 1e6, files / seconds);
    }

    /** Reads what a user of the SDK would read. */
    private static final class Counter implements RecordMesgListener {
        private double sum;

        @Override
        public void onMesg(RecordMesg record) {
            var time = record.getTimestamp();
            var heartRate = record.getHeartRate();
            sum += (time == null ? 0 : time.getTimestamp()) + (heartRate == null ? 0 : heartRate);
        }
    }
}

package org.stadion.benchmarks;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgBroadcaster;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.RecordMesgListener;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.stadion.localstack.demo.DemoFiles;
import org.stadion.workouts.control.decode.Decoders;

/** Our FIT decoder against the one by the format's owner, on the same generated files. */
final class DecodeSpeed {

    private static final int FILES = 60;
    private static final int ROUNDS = 7;

    private DecodeSpeed() {}

    static List<Row> compare() {
        var files = DemoFiles.some(FILES * 3, 11).stream()
                .filter(file -> file.name().endsWith(".fit"))
                .limit(FILES)
                .toList();
        var bytes = files.stream().mapToLong(file -> file.content().length).sum();
        Runnable ours = () -> files.forEach(file -> Decoders.decode(file.content()));
        Runnable sdk = () -> files.forEach(file -> bySdk(file.content()));
        Timing.inTurns(4, ours, sdk);
        var timing = Timing.inTurns(ROUNDS, ours, sdk);
        return List.of(new Row(
                "FIT decoding, times as fast as Garmin's SDK",
                speed(bytes, timing.oursSeconds()),
                speed(bytes, timing.peerSeconds()),
                1 / timing.ratio(),
                ">= 15"));
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

    private static String speed(long bytes, double seconds) {
        return String.format(Locale.ROOT, "%.0f MB/s", bytes / seconds / 1e6);
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

package org.stadion.workouts.control.codec;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Pause;
import org.stadion.workouts.control.telemetry.Telemetry;

/** What a telemetry holds beside its columns. */
record Layout(boolean timed, int[] segmentStarts, List<Pause> pauses, List<ExtraName> extras) {
    private static final int VERSION = 1;

    record ExtraName(String name, String unit) {}

    static Layout of(Telemetry telemetry) {
        return new Layout(
                telemetry.timed(),
                telemetry.segmentStarts(),
                telemetry.pauses(),
                telemetry.extras().stream()
                        .map(extra -> new ExtraName(extra.name(), extra.unit()))
                        .toList());
    }

    byte[] toBytes() {
        var sink = new ByteSink(64);
        sink.put(VERSION);
        sink.put(timed ? 1 : 0);
        sink.putVarint(segmentStarts.length);
        var before = 0L;
        for (var start : segmentStarts) {
            sink.putVarint(start - before);
            before = start;
        }
        sink.putVarint(pauses.size());
        before = 0;
        for (var pause : pauses) {
            sink.putVarint(pause.fromMillis() - before);
            sink.putVarint(pause.millis());
            before = pause.toMillis();
        }
        sink.putVarint(extras.size());
        for (var extra : extras) {
            sink.putText(extra.name());
            sink.putText(extra.unit());
        }
        return sink.toBytes();
    }

    static Layout of(byte[] bytes) {
        var source = new ByteSource(bytes, 0, bytes.length);
        if (source.read() != VERSION) {
            throw new CorruptTelemetry("no layout of a version that we know");
        }
        var timed = source.read() == 1;
        var starts = new int[source.readCount(source.remaining())];
        var before = 0L;
        for (var i = 0; i < starts.length; i++) {
            before += source.readCount(Integer.MAX_VALUE);
            if (before > Integer.MAX_VALUE) {
                throw new CorruptTelemetry("a segment beyond all samples");
            }
            starts[i] = (int) before;
        }
        return new Layout(timed, starts, readPauses(source), readExtras(source));
    }

    private static List<Pause> readPauses(ByteSource source) {
        var pauses = new ArrayList<Pause>();
        var before = 0L;
        for (var left = source.readCount(source.remaining()); left > 0; left--) {
            var from = before + source.readVarint();
            before = from + source.readVarint();
            if (from < 0 || before < from) {
                throw new CorruptTelemetry("a pause that ends before it begins");
            }
            pauses.add(new Pause(from, before));
        }
        return pauses;
    }

    private static List<ExtraName> readExtras(ByteSource source) {
        var extras = new ArrayList<ExtraName>();
        for (var left = source.readCount(source.remaining()); left > 0; left--) {
            extras.add(new ExtraName(source.readText(), source.readText()));
        }
        return extras;
    }
}

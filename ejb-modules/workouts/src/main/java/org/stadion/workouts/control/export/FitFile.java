package org.stadion.workouts.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * A workout as a FIT activity: who made it, the timer's starts and stops among the records, then lengths, laps, the
 * session and the activity. A FIT file begins with its size, so it is written twice, the first time to nowhere.
 */
final class FitFile {
    /** Of the protocol, 2.0: the first that has developer fields. */
    private static final int PROTOCOL = 0x20;

    private static final int PROFILE = 2132;
    private static final int HEADER = 14;
    private static final int CHECKED_HEADER = 12;

    /** Seconds from 1970 to the epoch of FIT, 1989-12-31. */
    private static final long EPOCH = 631_065_600L;

    /** Between pieces of a track nearer than this the recording did not stop. */
    private static final long STOPPED_MILLIS = 10_000;

    private static final int RECORD_LOCAL = 4;
    private static final int TIMER = 0;
    private static final int START = 0;
    private static final int STOP_ALL = 4;
    private static final FitMessage EVENT = new FitMessage(3, 21)
            .field(FitChannel.TIMESTAMP, FitType.UINT32)
            .field(0, FitType.ENUM)
            .field(1, FitType.ENUM);

    private final ExportedWorkout workout;
    private final Telemetry telemetry;
    private final FitRecords records;

    private FitFile(ExportedWorkout workout) {
        this.workout = workout;
        this.telemetry = workout.telemetry();
        this.records = new FitRecords(telemetry, RECORD_LOCAL);
    }

    static void write(ExportedWorkout workout, OutputStream out) throws IOException {
        var file = new FitFile(workout);
        var counted = new FitSink(OutputStream.nullOutputStream());
        file.messages(counted);
        var sink = new FitSink(out);
        header(sink, counted.written());
        file.messages(sink);
        sink.put(sink.checksum(), 2);
        sink.flush();
    }

    /** Its own checksum may be zero, and the file's covers it. */
    private static void header(FitSink sink, long size) throws IOException {
        sink.put(HEADER, 1);
        sink.put(PROTOCOL, 1);
        sink.put(PROFILE, 2);
        sink.put(size, 4);
        for (var letter : ".FIT".toCharArray()) {
            sink.put(letter, 1);
        }
        if (sink.written() != CHECKED_HEADER) {
            throw new IllegalStateException("a header of " + sink.written() + " bytes");
        }
        sink.put(sink.checksum(), 2);
    }

    /** FIT's time; earlier than its epoch there is none. */
    static long seconds(Instant moment) {
        return Math.max(0, moment.getEpochSecond() - EPOCH);
    }

    private void messages(FitSink sink) throws IOException {
        FitSummary.maker(workout, sink);
        EVENT.define(sink);
        records.define(sink, RECORD_LOCAL);
        timer(sink, workout.start(), START);
        if (telemetry.timed()) {
            pausesAndRecords(sink);
        }
        timer(sink, workout.end(), STOP_ALL);
        new FitSummary(workout).write(sink);
    }

    private void pausesAndRecords(FitSink sink) throws IOException {
        var begins = Interruptions.of(telemetry);
        var pauses = telemetry.pauses();
        var pause = 0;
        for (var i = 0; i < telemetry.size(); i++) {
            while (pause < pauses.size() && pauses.get(pause).toMillis() <= telemetry.millis(i)) {
                timer(sink, telemetry.start().plusMillis(pauses.get(pause).fromMillis()), STOP_ALL);
                timer(sink, telemetry.start().plusMillis(pauses.get(pause).toMillis()), START);
                begins.clear(i);
                pause++;
            }
            if (begins.get(i) && telemetry.millis(i) - telemetry.millis(i - 1) > STOPPED_MILLIS) {
                timer(sink, telemetry.at(i - 1), STOP_ALL);
                timer(sink, telemetry.at(i), START);
            }
            records.write(sink, i, seconds(telemetry.at(i)));
        }
    }

    private static void timer(FitSink sink, Instant at, int type) throws IOException {
        EVENT.begin(sink);
        sink.put(seconds(at), 4);
        sink.put(TIMER, 1);
        sink.put(type, 1);
    }
}

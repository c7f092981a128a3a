package org.stadion.benchmarks;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Fit;
import com.garmin.fit.RecordMesg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.zip.GZIPOutputStream;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/** A FIT file with the records of a telemetry and nothing beside them, written by the format's owner's SDK. */
final class ReducedFit {
    private ReducedFit() {}

    /** The bytes of the file as gzip leaves them. */
    static long gzipped(Telemetry telemetry) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        for (var i = 0; i < telemetry.size(); i++) {
            encoder.write(record(telemetry, i));
        }
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(encoder.close());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.size();
    }

    private static RecordMesg record(Telemetry telemetry, int sample) {
        var record = new RecordMesg();
        record.setTimestamp(new DateTime(Date.from(telemetry.at(sample))));
        for (var channel : RowPerSample.CHANNELS) {
            var column = telemetry.column(channel);
            if (column.isPresent() && !column.get().missing(sample)) {
                put(record, channel, column.get(), sample);
            }
        }
        return record;
    }

    private static void put(RecordMesg record, Channel channel, Column column, int sample) {
        var value = column.value(sample);
        switch (channel) {
            case LATITUDE -> record.setPositionLat((int) column.raw(sample));
            case LONGITUDE -> record.setPositionLong((int) column.raw(sample));
            case ALTITUDE -> record.setAltitude((float) value);
            case DISTANCE -> record.setDistance((float) value);
            case SPEED -> record.setSpeed((float) value);
            case POWER -> record.setPower((int) value);
            case HEART_RATE -> record.setHeartRate((short) value);
            case CADENCE -> record.setCadence((short) value);
            case TEMPERATURE -> record.setTemperature((byte) value);
            default -> throw new IllegalArgumentException("not compared: " + channel);
        }
    }
}

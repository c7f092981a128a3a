package org.stadion.workouts.control.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.Decode;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventMesgListener;
import com.garmin.fit.EventType;
import com.garmin.fit.LapMesg;
import com.garmin.fit.LapMesgListener;
import com.garmin.fit.LengthMesg;
import com.garmin.fit.LengthMesgListener;
import com.garmin.fit.LengthType;
import com.garmin.fit.MesgBroadcaster;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.RecordMesgListener;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SessionMesgListener;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Exports.Format;
import org.stadion.workouts.control.telemetry.Channel;

/** Garmin's own reader finds in our FIT files what we put there. */
class FitFileOracleTest {
    private final List<RecordMesg> records = new ArrayList<>();
    private final List<EventMesg> events = new ArrayList<>();
    private final List<LapMesg> laps = new ArrayList<>();
    private final List<LengthMesg> lengths = new ArrayList<>();
    private final List<SessionMesg> sessions = new ArrayList<>();

    private void read(byte[] file) {
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(file)))
                .isTrue();
        var decode = new Decode();
        var broadcaster = new MesgBroadcaster(decode);
        broadcaster.addListener((RecordMesgListener) records::add);
        broadcaster.addListener((EventMesgListener) events::add);
        broadcaster.addListener((LapMesgListener) laps::add);
        broadcaster.addListener((LengthMesgListener) lengths::add);
        broadcaster.addListener((SessionMesgListener) sessions::add);
        decode.read(new ByteArrayInputStream(file), broadcaster, broadcaster);
    }

    @Test
    void every_field_of_every_record_is_what_was_measured() {
        var ride = Outings.powerRide();
        var samples = ride.telemetry();

        read(Outings.file(ride, Format.FIT));

        assertThat(records).hasSize(samples.size());
        for (var i = 0; i < samples.size(); i++) {
            var record = records.get(i);
            assertThat(record.getTimestamp().getDate().toInstant()).isEqualTo(samples.at(i));
            var channels = samples.columns();
            same(record.getPositionLat(), raw(ride, Channel.LATITUDE, i));
            same(record.getPositionLong(), raw(ride, Channel.LONGITUDE, i));
            same(record.getEnhancedAltitude(), value(ride, Channel.ALTITUDE, i));
            same(record.getDistance(), value(ride, Channel.DISTANCE, i));
            same(record.getEnhancedSpeed(), value(ride, Channel.SPEED, i));
            same(record.getHeartRate(), value(ride, Channel.HEART_RATE, i));
            same(record.getCadence(), value(ride, Channel.CADENCE, i));
            same(record.getPower(), value(ride, Channel.POWER, i));
            same(record.getTemperature(), value(ride, Channel.TEMPERATURE, i));
            same(record.getLeftTorqueEffectiveness(), value(ride, Channel.LEFT_TORQUE_EFFECTIVENESS, i));
            same(record.getAccumulatedPower(), value(ride, Channel.ACCUMULATED_POWER, i));
            var left = value(ride, Channel.LEFT_BALANCE, i);
            if (!Double.isNaN(left)) {
                assertThat(record.getLeftRightBalance() & 0x7F).isEqualTo((short) (100 - left));
            }
            assertThat(channels).isNotEmpty();
        }
    }

    private static double value(ExportedWorkout workout, Channel channel, int sample) {
        return workout.telemetry().column(channel).orElseThrow().value(sample);
    }

    private static double raw(ExportedWorkout workout, Channel channel, int sample) {
        return workout.telemetry().column(channel).orElseThrow().raw(sample);
    }

    private static void same(Number theirs, double ours) {
        if (Double.isNaN(ours)) {
            assertThat(theirs).isNull();
        } else {
            assertThat(theirs.doubleValue()).isCloseTo(ours, within(Math.abs(ours) * 1e-6 + 1e-6));
        }
    }

    @Test
    void the_timer_stops_and_starts_around_a_pause() {
        read(Outings.file(Outings.powerRide(), Format.FIT));

        assertThat(events)
                .extracting(EventMesg::getEventType)
                .containsExactly(EventType.START, EventType.STOP_ALL, EventType.START, EventType.STOP_ALL);
        assertThat(events.get(1).getTimestamp().getDate().toInstant()).isEqualTo(Outings.EIGHT.plusSeconds(240));
        assertThat(events.get(2).getTimestamp().getDate().toInstant()).isEqualTo(Outings.EIGHT.plusSeconds(330));
    }

    @Test
    void laps_and_session_carry_the_totals() {
        read(Outings.file(Outings.powerRide(), Format.FIT));

        assertThat(laps).hasSize(2);
        assertThat(laps.get(1).getStartTime().getDate().toInstant()).isEqualTo(Outings.EIGHT.plusSeconds(300));
        assertThat(laps.get(0).getTotalTimerTime()).isEqualTo(210f);
        assertThat(laps.get(0).getMaxPower()).isEqualTo(239);
        var session = sessions.getFirst();
        assertThat(session.getSport()).isEqualTo(Sport.CYCLING);
        assertThat(session.getSubSport()).isEqualTo(SubSport.ROAD);
        assertThat(session.getTotalElapsedTime()).isEqualTo(599f);
        assertThat(session.getTotalDistance()).isEqualTo(4378.69f);
        assertThat(session.getAvgPower()).isEqualTo(205);
        assertThat(session.getNumLaps()).isEqualTo(2);
        assertThat(session.getAvgCadence()).isEqualTo((short) 88);
        assertThat(session.getTotalAscent()).isNull();
    }

    @Test
    void a_pool_has_its_length_and_its_lengths() {
        read(Outings.file(Outings.poolSwim(), Format.FIT));

        assertThat(sessions.getFirst().getSubSport()).isEqualTo(SubSport.LAP_SWIMMING);
        assertThat(sessions.getFirst().getPoolLength()).isEqualTo(25f);
        assertThat(sessions.getFirst().getNumActiveLengths()).isEqualTo(4);
        assertThat(lengths).hasSize(5);
        assertThat(lengths.get(2).getLengthType()).isEqualTo(LengthType.IDLE);
        assertThat(lengths.get(0).getTotalStrokes()).isEqualTo(11);
        assertThat(lengths.get(0).getTotalElapsedTime()).isEqualTo(24.25f);
    }

    @Test
    void developer_fields_keep_name_unit_and_value() {
        read(Outings.file(Outings.powerRide(), Format.FIT));

        var fields = new ArrayList<com.garmin.fit.DeveloperField>();
        records.get(3).getDeveloperFields().forEach(fields::add);
        assertThat(fields)
                .extracting(com.garmin.fit.DeveloperField::getName)
                .containsExactly("skin_temperature", "Saddle doubt");
        assertThat(fields.get(0).getUnits()).isEqualTo("degC");
        assertThat(fields.get(0).getDoubleValue()).isEqualTo(31.25);
        assertThat(fields.get(1).getDoubleValue()).isEqualTo(1.2345);
    }
}

package org.stadion.localstack.workoutfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.garmin.fit.Decode;
import com.garmin.fit.EventType;
import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import com.garmin.fit.SubSport;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Garmin's own decoder reads what our encoder wrote. */
class FitFileTest {
    private static final double SEMICIRCLES = Math.pow(2, 31) / 180;

    private static FitMessages decoded(Sport sport) {
        var bytes = FitFile.of(FixtureRecording.of(sport), 4711, ZoneId.of("Europe/Vienna"));
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .isTrue();
        return new FitDecoder().decode(new ByteArrayInputStream(bytes));
    }

    @Test
    void every_point_is_there_with_its_values() {
        var records = decoded(Sport.CYCLING).getRecordMesgs();

        assertThat(records).hasSize(601);
        var last = records.getLast();
        assertThat(last.getTimestamp().getDate().toInstant()).isEqualTo(FixtureRecording.START.plusSeconds(660));
        assertThat(last.getDistance()).isEqualTo(1800f);
        assertThat(last.getSpeed()).isEqualTo(3f);
        assertThat(last.getHeartRate()).isEqualTo((short) 150);
        assertThat(last.getCadence()).isEqualTo((short) 84);
        assertThat(last.getPower()).isEqualTo(200);
        assertThat(last.getAltitude()).isEqualTo(100f);
        assertThat(last.getPositionLat()).isZero();
        assertThat(last.getPositionLong() / SEMICIRCLES)
                .isCloseTo(10 + 1800 / FixtureRecording.METRES_PER_DEGREE, within(1e-7));
    }

    @Test
    void the_session_sums_up() {
        var session = decoded(Sport.CYCLING).getSessionMesgs().getFirst();

        assertThat(session.getStartTime().getDate().toInstant()).isEqualTo(FixtureRecording.START);
        assertThat(session.getTotalElapsedTime()).isEqualTo(660f);
        assertThat(session.getTotalTimerTime()).isEqualTo(600f);
        assertThat(session.getTotalDistance()).isEqualTo(1800f);
        assertThat(session.getAvgHeartRate()).isEqualTo((short) 145);
        assertThat(session.getMaxHeartRate()).isEqualTo((short) 150);
        assertThat(session.getAvgPower()).isEqualTo(200);
        assertThat(session.getTotalAscent()).isBetween(9, 10);
        assertThat(session.getTotalDescent()).isBetween(9, 10);
        assertThat(session.getSport()).isEqualTo(com.garmin.fit.Sport.CYCLING);
        assertThat(session.getNumLaps()).isEqualTo(4);
    }

    @Test
    void laps_follow_each_other_without_a_gap() {
        var laps = decoded(Sport.RUNNING).getLapMesgs();

        assertThat(laps).hasSize(4);
        assertThat(laps.get(1).getStartTime().getDate().toInstant()).isEqualTo(FixtureRecording.START.plusSeconds(167));
        assertThat(laps.get(1).getTotalElapsedTime()).isEqualTo(227f);
        assertThat(laps.get(1).getTotalTimerTime()).isEqualTo(167f);
        assertThat(laps.stream().mapToDouble(lap -> lap.getTotalDistance()).sum())
                .isCloseTo(1800, within(0.01));
    }

    @Test
    void the_timer_stands_during_a_pause() {
        var events = decoded(Sport.RUNNING).getEventMesgs();

        assertThat(events)
                .extracting(event -> event.getEventType())
                .containsExactly(EventType.START, EventType.STOP_ALL, EventType.START, EventType.STOP_ALL);
        assertThat(events.get(1).getTimestamp().getDate().toInstant())
                .isEqualTo(FixtureRecording.START.plusSeconds(300));
        assertThat(events.get(2).getTimestamp().getDate().toInstant())
                .isEqualTo(FixtureRecording.START.plusSeconds(360));
    }

    @Test
    void what_was_not_measured_is_not_there() {
        var running = decoded(Sport.RUNNING);
        var indoors = decoded(Sport.INDOOR_CYCLING);

        assertThat(running.getRecordMesgs().getFirst().getPower()).isNull();
        assertThat(running.getSessionMesgs().getFirst().getAvgPower()).isNull();
        assertThat(indoors.getRecordMesgs()).noneMatch(record -> record.hasField(0));
        assertThat(indoors.getSessionMesgs().getFirst().getSubSport()).isEqualTo(SubSport.INDOOR_CYCLING);
    }

    @Test
    void local_time_tells_the_zone() {
        var activity = decoded(Sport.RUNNING).getActivityMesgs().getFirst();

        var utc = activity.getTimestamp().getTimestamp();
        assertThat(activity.getLocalTimestamp() - utc).isEqualTo(7200); // summer in Vienna
        assertThat(Instant.ofEpochSecond(utc + 631_065_600L)).isEqualTo(FixtureRecording.START.plusSeconds(660));
    }
}

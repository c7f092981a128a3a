package org.stadion.workouts.control.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Pause;

class HealthExportTest {
    private static final String RUN =
            "<Workout workoutActivityType='HKWorkoutActivityTypeRunning' duration='10' durationUnit='min' %s"
                    + " startDate='2024-06-01 10:00:00 +0200' endDate='2024-06-01 10:10:30 +0200' sourceName='Watch'"
                    + " sourceVersion='11'>%s</Workout>";

    @Test
    void a_workout_brings_its_statistics_in_our_units() throws IOException {
        var activity = decode(RUN.formatted("", """
            <MetadataEntry key='HKTimeZone' value='Europe/Paris'/>
            <MetadataEntry key='HKElevationAscended' value='6575 cm'/>
            <MetadataEntry key='HKWeatherTemperature' value='61.9694 degF'/>
            <MetadataEntry key='HKWeatherHumidity' value='6400 %'/>
            <WorkoutActivity><WorkoutStatistics type='HKQuantityTypeIdentifierStepCount' sum='1' unit='count'/></WorkoutActivity>
            <WorkoutStatistics type='HKQuantityTypeIdentifierDistanceWalkingRunning' sum='1.5' unit='mi'/>
            <WorkoutStatistics type='HKQuantityTypeIdentifierActiveEnergyBurned' sum='418.4' unit='kJ'/>
            <WorkoutStatistics type='HKQuantityTypeIdentifierHeartRate' average='140.5' minimum='90' maximum='170' unit='count/min'/>
            <WorkoutStatistics type='HKQuantityTypeIdentifierStepCount' sum='1500' unit='count'/>
            <WorkoutStatistics type='HKQuantityTypeIdentifierRunningVerticalOscillation' average='8.75' unit='cm'/>
            """));

        var session = activity.sessions().getFirst();
        assertThat(activity.zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(session.start()).contains(Instant.parse("2024-06-01T08:00:00Z"));
        assertThat(session.sport().key()).isEqualTo("running");
        assertThat(session.totals().value(Total.TIMER)).hasValue(600);
        assertThat(session.totals().value(Total.ELAPSED)).hasValue(630);
        assertThat(session.totals().value(Total.DISTANCE).orElseThrow()).isCloseTo(2414.016, within(1e-9));
        assertThat(session.totals().value(Total.CALORIES).orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(session.totals().value(Total.AVG_HEART_RATE)).hasValue(140.5);
        assertThat(session.totals().value(Total.STEPS)).hasValue(1500);
        assertThat(session.totals().value(Total.ASCENT).orElseThrow()).isCloseTo(65.75, within(1e-9));
        assertThat(session.totals().value(Total.AVG_TEMPERATURE).orElseThrow()).isCloseTo(16.65, within(0.001));
        assertThat(session.totals().value(Total.HUMIDITY)).hasValue(64);
        assertThat(session.totals().value(Total.AVG_VERTICAL_OSCILLATION).orElseThrow())
                .isCloseTo(87.5, within(1e-9));
    }

    @Test
    void a_route_in_parts_is_joined_once_and_heart_rates_recorded_meanwhile_lie_beside_it() throws IOException {
        var export = record("07:59:59", 80)
                + record("08:00:01", 100)
                + record("08:00:03", 110)
                + record("08:30:00", 70)
                + RUN.formatted(
                        "",
                        "<WorkoutRoute><FileReference path='/workout-routes/a.gpx'/></WorkoutRoute>"
                                + "<WorkoutRoute><FileReference path='/workout-routes/b.gpx'/></WorkoutRoute>"
                                + "<WorkoutEvent type='HKWorkoutEventTypePause' date='2024-06-01 10:00:01 +0200'/>"
                                + "<WorkoutEvent type='HKWorkoutEventTypeResume' date='2024-06-01 10:00:02 +0200'/>");

        var telemetry = decode(
                        export, Map.of("/workout-routes/a.gpx", gpx(0, 1, 2), "/workout-routes/b.gpx", gpx(2, 4)))
                .sessions()
                .getFirst()
                .telemetry();

        var nan = Double.NaN;
        assertThat(telemetry.time().values()).containsExactly(0, 1, 2, 3, 4);
        assertThat(telemetry.column(Channel.HEART_RATE).orElseThrow().values())
                .containsExactly(nan, 100, nan, 110, nan);
        assertThat(telemetry.column(Channel.LATITUDE).orElseThrow().values()).containsExactly(48, 48, 48, nan, 48);
        assertThat(telemetry.segments()).hasSize(1);
        assertThat(telemetry.pauses()).containsExactly(new Pause(1000, 2000));
    }

    @Test
    void a_route_that_is_not_there_is_missed() throws IOException {
        var activity =
                decode(RUN.formatted("", "<WorkoutRoute><FileReference path='/workout-routes/a.gpx'/></WorkoutRoute>"));

        assertThat(activity.warned(WarningCode.ROUTE_MISSING)).isTrue();
        assertThat(activity.points()).isZero();
    }

    @Test
    void indoors_a_run_is_on_a_treadmill() throws IOException {
        var activity = decode(RUN.formatted("", "<MetadataEntry key='HKIndoorWorkout' value='1'/>"));

        assertThat(activity.sessions().getFirst().sport().key()).isEqualTo("treadmill_running");
    }

    @Test
    void exports_of_old_have_totals_in_attributes() throws IOException {
        var activity = decode(RUN.formatted("totalDistance='3.1' totalDistanceUnit='mi'", ""));

        assertThat(activity.sessions().getFirst().totals().value(Total.DISTANCE).orElseThrow())
                .isCloseTo(4988.97, within(0.01));
    }

    @Test
    void a_unit_nobody_knows_costs_its_value_and_a_warning() throws IOException {
        var activity = decode(RUN.formatted("totalDistance='3' totalDistanceUnit='furlong'", ""));

        assertThat(activity.sessions().getFirst().totals().has(Total.DISTANCE)).isFalse();
        assertThat(activity.warned(WarningCode.UNIT_UNKNOWN)).isTrue();
    }

    @Test
    void a_workout_whose_times_make_no_sense_is_refused_and_the_next_is_not() throws IOException {
        var files = files("<Workout startDate='garbage' endDate=''/>" + RUN.formatted("", ""), Map.of());
        var workouts = HealthExport.workouts(files);

        assertThatThrownBy(() -> workouts.getFirst().decode(files))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.APPLE_HEALTH_WORKOUT_UNREADABLE));
        assertThat(workouts.get(1).decode(files).sessions()).hasSize(1);
    }

    @Test
    void an_export_without_workouts_is_refused() {
        assertThatThrownBy(() -> HealthExport.workouts(files(record("08:00:00", 80), Map.of())))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.APPLE_HEALTH_NO_WORKOUTS));
    }

    private static String record(String time, int bpm) {
        return "<Record type='HKQuantityTypeIdentifierHeartRate' unit='count/min' startDate='2024-06-01 " + time
                + " +0000' value='" + bpm + "'/>";
    }

    private static String gpx(int... seconds) {
        var points = new StringBuilder("<gpx><trk><trkseg>");
        for (var second : seconds) {
            points.append("<trkpt lat='48' lon='")
                    .append(2 + second * 1e-5)
                    .append("'><time>2024-06-01T08:00:0")
                    .append(second)
                    .append("Z</time></trkpt>");
        }
        return points.append("</trkseg></trk></gpx>").toString();
    }

    private static DecodedActivity decode(String content) throws IOException {
        return decode(content, Map.of());
    }

    private static DecodedActivity decode(String content, Map<String, String> routes) throws IOException {
        var files = files(content, routes);
        return HealthExport.workouts(files).getFirst().decode(files);
    }

    private static HealthFiles files(String content, Map<String, String> routes) {
        return new HealthFiles() {
            @Override
            public InputStream export() {
                var document = "<!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData locale='en_US'>" + content
                        + "</HealthData>";
                return new ByteArrayInputStream(document.getBytes(UTF_8));
            }

            @Override
            public Optional<byte[]> route(String path) {
                return Optional.ofNullable(routes.get(path)).map(route -> route.getBytes(UTF_8));
            }
        };
    }
}

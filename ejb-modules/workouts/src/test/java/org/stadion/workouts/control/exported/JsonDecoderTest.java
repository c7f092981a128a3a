package org.stadion.workouts.control.exported;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.archive.ActivityFile;
import org.stadion.workouts.control.telemetry.Channel;

class JsonDecoderTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");
    private static final String STREAMS = "'time':[0,1,3],'distance':[0,4.5,10],'heartrate':[120,null,130],"
            + "'latlng':[[48.5,2.25],[48.5001,2.25],[48.5002,2.25]],'grade_smooth':[0,0,0],'watts_calc':[1,2,3]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + STREAMS + "}",
                "{'time':{'data':[0,1,3]},'distance':{'data':[0,4.5,10]},'heartrate':{'data':[120,null,130]},"
                        + "'latlng':{'data':[[48.5,2.25],[48.5001,2.25],[48.5002,2.25]]}}",
                "[{'type':'distance','data':[0,4.5,10]},{'type':'heartrate','data':[120,null,130]},"
                        + "{'type':'latlng','data':[[48.5,2.25],[48.5001,2.25],[48.5002,2.25]]},"
                        + "{'type':'time','data':[0,1,3]}]"
            })
    void stravas_streams_are_samples_of_no_day_in_each_of_their_shapes(String json) {
        var session = only(json(json));

        assertThat(session.start()).isEmpty();
        assertThat(session.telemetry().timed()).isTrue();
        assertThat(session.telemetry().time().values()).containsExactly(0, 1, 3);
        assertThat(values(session, Channel.DISTANCE)).containsExactly(0, 4.5, 10);
        assertThat(values(session, Channel.HEART_RATE)).containsExactly(120, Double.NaN, 130);
        assertThat(values(session, Channel.LATITUDE)).containsExactly(48.5, 48.5001, 48.5002);
        assertThat(session.telemetry().has(Channel.POWER))
                .as("what was calculated is no measurement")
                .isFalse();
    }

    @Test
    void streams_of_unequal_length_are_as_long_as_their_times() {
        var session = only(json("{'time':[0,1],'distance':[0,5,9,12],'heartrate':[]}"));

        assertThat(values(session, Channel.DISTANCE)).containsExactly(0, 5);
    }

    @Test
    void an_activity_of_strava_brings_its_totals_its_laps_and_its_zone() {
        var activity =
                json("{'id':1,'name':'Friday','sport_type':'MountainBikeRide','start_date':'2024-06-01T08:00:00Z',"
                        + "'timezone':'(GMT-08:00) America/Los_Angeles','elapsed_time':4410,'moving_time':4207,'distance':28099,"
                        + "'kilojoules':780.5,'average_heartrate':140.3,'device_name':'Edge','laps':[{'start_date':"
                        + "'2024-06-01T08:00:00Z','elapsed_time':600,'distance':5000}]}");

        assertThat(activity.format()).isEqualTo(SourceFormat.JSON);
        assertThat(activity.name()).isEqualTo("Friday");
        assertThat(activity.zone()).contains(ZoneId.of("America/Los_Angeles"));
        assertThat(only(activity).sport().key()).isEqualTo("mountain_biking");
        assertThat(only(activity).start()).contains(EIGHT);
        assertThat(total(activity, Total.MOVING)).isEqualTo(4207);
        assertThat(total(activity, Total.WORK)).isEqualTo(780_500);
        assertThat(only(activity).laps())
                .singleElement()
                .satisfies(lap -> assertThat(lap.totals().value(Total.DISTANCE)).hasValue(5000));
    }

    @Test
    void what_garmin_sends_has_samples_and_counts_steps_of_both_feet() {
        var activity = json(
                "{'activityDetails':[{'summaryId':'1-detail','summary':{'activityType':'TRAIL_RUNNING',"
                        + "'startTimeInSeconds':1717228800,'startTimeOffsetInSeconds':7200,'durationInSeconds':60,"
                        + "'distanceInMeters':180.5},'samples':[{'startTimeInSeconds':1717228800,'latitudeInDegree':48.5,"
                        + "'longitudeInDegree':2.25,'heartRate':120,'stepsPerMinute':170,'totalDistanceInMeters':0},"
                        + "{'startTimeInSeconds':1717228860,'latitudeInDegree':48.501,'longitudeInDegree':2.25,"
                        + "'airTemperatureCelcius':20.5,'totalDistanceInMeters':180.5}],'laps':[{'startTimeInSeconds':1717228800}]}]}");

        var session = only(activity);
        assertThat(activity.zone()).contains(ZoneOffset.ofHours(2));
        assertThat(session.sport().key()).isEqualTo("trail_running");
        assertThat(session.start()).contains(EIGHT);
        assertThat(session.laps()).hasSize(1);
        assertThat(values(session, Channel.CADENCE)).containsExactly(85, Double.NaN);
        assertThat(values(session, Channel.TEMPERATURE)).containsExactly(Double.NaN, 20.5);
        assertThat(total(activity, Total.DISTANCE)).isEqualTo(180.5);
    }

    @Test
    void an_entry_without_a_time_or_a_duration_is_left_out_and_the_others_are_not() {
        var activity = json(
                "{'activities':[null,{'summaryId':'1','activityType':'RUNNING','startTimeInSeconds':1717228800},"
                        + "{'summaryId':'2','activityType':'RUNNING','startTimeInSeconds':'x','durationInSeconds':60},"
                        + "{'summaryId':'3','activityType':'RUNNING','startTimeInSeconds':1717228800,'durationInSeconds':60}]}");

        assertThat(activity.sessions()).hasSize(1);
        assertThat(activity.warned(WarningCode.ENTRY_UNREADABLE)).isTrue();
    }

    @Test
    void an_activity_of_garmin_connect_has_its_totals_wherever_they_stand() {
        var summary =
                "'startTimeGMT':'2024-06-01T08:00:00.0','startTimeLocal':'2024-06-01T10:00:00.0','distance':4261.2,"
                        + "'duration':2223.3,'elapsedDuration':2225.4,'averageRunCadence':170";
        for (var json : new String[] {
            "{'activityId':1,'activityTypeDTO':{'typeKey':'trail_running'},'summaryDTO':{" + summary + "}}",
            "[{'activityId':1,'activityType':{'typeKey':'trail_running'}," + summary + "}]"
        }) {
            var activity = json(json);
            assertThat(only(activity).start()).contains(EIGHT);
            assertThat(activity.zone()).contains(ZoneOffset.ofHours(2));
            assertThat(only(activity).sport().key()).isEqualTo("trail_running");
            assertThat(total(activity, Total.TIMER)).isEqualTo(2223.3);
            assertThat(total(activity, Total.AVG_CADENCE)).isEqualTo(85);
            assertThat(activity.warnings()).isEmpty();
        }
    }

    @Test
    void series_of_a_polar_export_are_put_together_by_the_athletes_clock() {
        var activity = json(
                "{'exportVersion':'1.6','name':'Evening','exercises':[{'startTime':'2024-06-01T10:00:00.000',"
                        + "'timezoneOffset':120,'duration':'PT1M0.5S','distance':180,'sport':'RUNNING','heartRate':{'avg':125},"
                        + "'samples':{'heartRate':[{'dateTime':'2024-06-01T10:00:00.000','value':120},"
                        + "{'dateTime':'2024-06-01T10:00:02.000','value':130}],"
                        + "'speed':[{'dateTime':'2024-06-01T10:00:02.000','value':36}],"
                        + "'recordedRoute':[{'dateTime':'2024-06-01T10:00:01.000','latitude':48.5,'longitude':2.25}]}}]}");

        var session = only(activity);
        assertThat(session.start()).contains(EIGHT);
        assertThat(activity.zone()).contains(ZoneOffset.ofHours(2));
        assertThat(total(activity, Total.TIMER)).isEqualTo(60.5);
        assertThat(session.telemetry().time().values()).containsExactly(0, 1, 2);
        assertThat(values(session, Channel.HEART_RATE)).containsExactly(120, Double.NaN, 130);
        assertThat(values(session, Channel.LATITUDE)).containsExactly(Double.NaN, 48.5, Double.NaN);
        assertThat(values(session, Channel.SPEED)).containsExactly(Double.NaN, Double.NaN, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "_"})
    void an_exercise_of_polars_service_has_samples_at_a_steady_rate(String joint) {
        var activity = json(("{'start-time':'2024-06-01T10:00:00','start-time-utc-offset':120,'duration':'PT10S',"
                        + "'sport':'RUNNING','heart-rate':{'average':125},'samples':[{'recording-rate':5,'sample-type':'0',"
                        + "'data':'120,,x'},{'recording-rate':5,'sample-type':1,'data':'36,18,0'},"
                        + "{'recording-rate':0,'sample-type':'3','data':'1,2'}],"
                        + "'route':[{'latitude':48.5,'longitude':2.25,'time':'PT5S'}]}")
                .replaceAll("(?<=[a-z])-(?=[a-z])", joint));

        var session = only(activity);
        assertThat(session.start()).contains(EIGHT);
        assertThat(total(activity, Total.AVG_HEART_RATE)).isEqualTo(125);
        assertThat(session.telemetry().time().values()).containsExactly(0, 5, 10);
        assertThat(values(session, Channel.HEART_RATE)).containsExactly(120, Double.NaN, Double.NaN);
        assertThat(values(session, Channel.SPEED)).containsExactly(10, 5, 0);
        assertThat(values(session, Channel.LONGITUDE)).containsExactly(Double.NaN, 2.25, Double.NaN);
    }

    @Test
    void a_session_of_google_has_its_aggregates_as_totals() {
        var activity = json("{'fitnessActivity':'running','startTime':'2024-06-01T08:00:00Z',"
                + "'endTime':'2024-06-01T09:00:00Z','duration':'3500.5s','aggregate':["
                + "{'metricName':'com.google.distance.delta','floatValue':9000.5},"
                + "{'metricName':'com.google.active_minutes','intValue':47}]}");

        assertThat(only(activity).sport().key()).isEqualTo("running");
        assertThat(total(activity, Total.ELAPSED)).isEqualTo(3600);
        assertThat(total(activity, Total.TIMER)).isEqualTo(3500.5);
        assertThat(total(activity, Total.DISTANCE)).isEqualTo(9000.5);
    }

    @Test
    void an_exercise_of_health_connect_takes_what_was_measured_in_its_time() {
        var activity = json(
                "{'records':[{'exerciseType':56,'startTime':'2024-06-01T08:00:00Z',"
                        + "'endTime':'2024-06-01T09:00:00Z','startZoneOffset':{'totalSeconds':7200},'exerciseRoute':{'route':["
                        + "{'time':'2024-06-01T08:00:10Z','latitude':48.5,'longitude':2.25,'altitude':{'inMeters':100}}]}},"
                        + "{'exerciseType':null}],'heartRate':[{'samples':[{'time':'2024-06-01T07:59:59Z','beatsPerMinute':90},"
                        + "{'time':'2024-06-01T08:00:05Z','beatsPerMinute':120}]}],'distance':["
                        + "{'startTime':'2024-06-01T08:00:00Z','endTime':'2024-06-01T08:30:00Z','distance':{'inMeters':5000}},"
                        + "{'startTime':'2024-06-01T09:00:00Z','endTime':'2024-06-01T09:30:00Z','distance':{'inMeters':700}}]}");

        var session = only(activity);
        assertThat(session.sport().key()).isEqualTo("running");
        assertThat(total(activity, Total.DISTANCE)).isEqualTo(5000);
        assertThat(values(session, Channel.HEART_RATE)).containsExactly(120, Double.NaN);
        assertThat(values(session, Channel.ALTITUDE)).containsExactly(Double.NaN, 100);
    }

    @Test
    void workouts_that_a_phone_sends_have_their_statistics_as_totals() {
        var activity = json(
                "{'provider':'apple','data':{'records':[],'workouts':[{'id':'A','type':'walking',"
                        + "'startDate':'2024-06-01T08:00:00Z','endDate':'2024-06-01T09:00:00Z','source':{'name':'Watch'},"
                        + "'values':[{'type':'distance','unit':'m','value':2165.35},{'type':'duration','unit':'s','value':1683}]}]}}");

        assertThat(only(activity).sport().key()).isEqualTo("walking");
        assertThat(activity.recorder().product()).isEqualTo("Watch");
        assertThat(total(activity, Total.TIMER)).isEqualTo(1683);
        assertThat(total(activity, Total.DISTANCE)).isEqualTo(2165.35);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1,2]",
                "{'time':[1,2]}",
                "{'records':[{'record_type':'steps'}]}",
                "{'activities':[]}"
            })
    void json_of_nobody_known_is_of_an_unknown_type(String json) {
        assertRefused(json, Problem.FILE_TYPE_UNKNOWN);
    }

    @Test
    void a_log_of_suunto_is_in_the_units_of_physics() {
        var activity =
                json("{'DeviceLog':{'Device':{'Name':'Suunto 9'},'Header':{'Activity':'Running','ActivityType':3,"
                        + "'DateTime':'2024-06-01T10:00:00.000+02:00','Duration':1800,'Distance':5000,'Energy':1255200,"
                        + "'Ascent':30,'StepCount':4800},'Samples':["
                        + "{'TimeISO8601':'2024-06-01T10:00:01.200+02:00','HR':2.25,'Cadence':1.4,'Temperature':293.15},"
                        + "{'TimeISO8601':'2024-06-01T10:00:01.700+02:00','Latitude':0.8377580409572781,"
                        + "'Longitude':0.03490658503988659,'Speed':2.8},"
                        + "{'TimeISO8601':'2024-06-01T10:00:03.000+02:00','HR':null,'Distance':8.5,'Altitude':101.5},"
                        + "{'Window':{'Type':'Lap'}}]}}");

        var session = only(activity);
        assertThat(session.start()).contains(EIGHT);
        assertThat(session.sport().key()).isEqualTo("running");
        assertThat(activity.recorder().product()).isEqualTo("Suunto 9");
        assertThat(total(activity, Total.CALORIES)).isEqualTo(300);
        assertThat(total(activity, Total.STEPS)).isEqualTo(4800);
        assertThat(session.telemetry().time().values()).containsExactly(0, 2);
        assertThat(values(session, Channel.HEART_RATE)).containsExactly(135, Double.NaN);
        assertThat(values(session, Channel.CADENCE)).containsExactly(84, Double.NaN);
        assertThat(values(session, Channel.TEMPERATURE)).containsExactly(20, Double.NaN);
        assertThat(values(session, Channel.LATITUDE)[0]).isCloseTo(48, within(1e-6));
        assertThat(values(session, Channel.LONGITUDE)[0]).isCloseTo(2, within(1e-6));
        assertThat(values(session, Channel.DISTANCE)).containsExactly(Double.NaN, 8.5);
    }

    @Test
    void a_log_of_suunto_without_a_time_is_none() {
        assertRefused("{'DeviceLog':{'Header':{'Duration':10},'Samples':[]}}", Problem.JSON_NO_ACTIVITY);
    }

    @Test
    void json_that_breaks_off_or_is_nested_without_end_is_malformed() {
        assertRefused("{'time':[0,1,2],'distance':[0", Problem.JSON_MALFORMED);
        assertRefused("{'time':[0,1,2],'distance':[0,NaN,1]}", Problem.JSON_MALFORMED);
        assertRefused("[".repeat(50_000), Problem.JSON_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'activities':[{'summaryId':'1','startTimeInSeconds':1e300,'durationInSeconds':-5}]}",
                "{'fitnessActivity':'running','startTime':'0001-01-01T00:00:00Z','endTime':'9999-01-01T00:00:00Z'}",
                "{'start-time':'2024-06-01T08:00:00','start-time-utc-offset':99999,'duration':'PT-1H'}"
            })
    void activities_of_no_time_are_none(String json) {
        assertRefused(json, Problem.JSON_NO_ACTIVITY);
    }

    private static void assertRefused(String json, Problem problem) {
        assertThatThrownBy(() -> json(json))
                .isInstanceOfSatisfying(
                        UndecodableFile.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static DecodedSession only(DecodedActivity activity) {
        assertThat(activity.sessions()).hasSize(1);
        return activity.sessions().getFirst();
    }

    private static double total(DecodedActivity activity, Total total) {
        return only(activity).totals().value(total).orElse(Double.NaN);
    }

    private static double[] values(DecodedSession session, Channel channel) {
        return session.telemetry().column(channel).orElseThrow().values();
    }

    private static DecodedActivity json(String text) {
        return ActivityFile.decode(text.replace('\'', '"').getBytes(UTF_8)).activity();
    }
}

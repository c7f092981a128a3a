package org.stadion.localstack.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one workout file, or of one session of it. The figures are those of the file itself: its workout may have
 * others, where other files tell of it too.
 *
 * @param outcome what became of the session, e.g. {@code recorded}, {@code merged} or {@code duplicate}
 * @param problem the last word of the problem's type; null when there is none
 * @param start local time with its offset from UTC
 * @param points how many telemetry points were kept
 * @param laps how many
 */
public record ImportRow(
        String file,
        String state,
        @Nullable String outcome,
        @Nullable String problem,
        @Nullable String detail,
        @JsonProperty("workout_id") @Nullable String workoutId,
        @Nullable String sport,
        @Nullable String start,
        @Nullable String zone,
        @JsonProperty("distance_m") @Nullable Double distanceM,
        @JsonProperty("elapsed_s") @Nullable Double elapsedS,
        @JsonProperty("moving_s") @Nullable Double movingS,
        @JsonProperty("ascent_m") @Nullable Double ascentM,
        @JsonProperty("avg_hr") @Nullable Double avgHr,
        @JsonProperty("max_hr") @Nullable Double maxHr,
        @JsonProperty("avg_power") @Nullable Double avgPower,
        @Nullable Integer points,
        @Nullable Integer laps) {

    /** The upload itself was answered by a problem document. */
    static ImportRow refused(String file, Answer answer) {
        var problem = answer.json();
        var type = problem.path("type").asText("http-" + answer.status());
        return row(
                file,
                "REFUSED",
                slug(type),
                problem.path("detail").asText(problem.path("title").asText("")),
                null);
    }

    static ImportRow withoutWorkout(String file, JsonNode about) {
        return row(file, about.path("state").asText(), type(about), detail(about), null);
    }

    /** @param found a session of the file, or where the server keeps none the whole workout */
    static ImportRow of(String file, JsonNode about, JsonNode found) {
        return row(file, about.path("state").asText(), type(about), detail(about), found);
    }

    /** A duplicate is there already: nothing is left to do. */
    public boolean imported() {
        return state.equals("IMPORTED") || state.equals("DUPLICATE");
    }

    private static ImportRow row(
            String file, String state, @Nullable String problem, @Nullable String detail, @Nullable JsonNode found) {
        JsonNode workout = found == null ? MissingNode.getInstance() : found;
        return new ImportRow(
                file,
                state,
                outcome(workout),
                problem,
                detail,
                text(workout.path(workout.has("workout") ? "workout" : "id")),
                text(workout.path("sport")),
                start(workout),
                text(workout.path("zone")),
                number(workout, "distance_m"),
                number(workout, "elapsed_s"),
                number(workout, "moving_s"),
                number(workout, "ascent_m"),
                number(workout, "avg_heart_rate_bpm"),
                number(workout, "max_heart_rate_bpm"),
                number(workout, "avg_power_w"),
                count(workout.path("point_count")),
                workout.path("laps").isArray()
                        ? Integer.valueOf(workout.path("laps").size())
                        : count(workout.path("lap_count")));
    }

    private static @Nullable String outcome(JsonNode session) {
        var outcome = text(session.path("outcome"));
        return outcome == null ? null : outcome.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String type(JsonNode about) {
        var type = text(about.path("problem").path("type"));
        return type == null ? null : slug(type);
    }

    private static @Nullable String detail(JsonNode about) {
        return text(about.path("problem").path("detail"));
    }

    private static String slug(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** Plain, or wrapped as a metric that tells why it is missing. */
    private static @Nullable Double number(JsonNode workout, String name) {
        var value = workout.path(name);
        var inner = value.isObject() ? value.path("value") : value;
        return inner.isNumber() ? Double.valueOf(inner.doubleValue()) : null;
    }

    private static @Nullable Integer count(JsonNode value) {
        return value.isNumber() ? Integer.valueOf(value.intValue()) : null;
    }

    private static @Nullable String start(JsonNode workout) {
        var at = text(workout.path("start_at"));
        if (at == null) {
            return null;
        }
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    Instant.parse(at).atZone(ZoneId.of(workout.path("zone").asText("Z"))));
        } catch (DateTimeException otherForm) {
            return at;
        }
    }
}

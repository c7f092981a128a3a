package org.stadion.workouts.control.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.xml.DecimalText;

/** One activity of a Strava account's table: what its owner said of a file, or all there is of one entered by hand. */
record StravaRow(int number, Map<StravaColumn, List<String>> values) {
    /** Slower than this over a whole activity, a distance said once must have been kilometres, not metres. */
    private static final double SLOWEST = 0.3;

    boolean isUsable() {
        return !file().isEmpty() || start().isPresent();
    }

    private String first(StravaColumn column) {
        return values.getOrDefault(column, List.of("")).getFirst();
    }

    private OptionalDouble last(StravaColumn column) {
        var value = number(values.getOrDefault(column, List.of("")).getLast());
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Where a comma stands for the decimal point, no point stands for thousands. */
    private static double number(String text) {
        return DecimalText.real(text.indexOf('.') < 0 ? text.replace(',', '.') : text.replace(",", ""));
    }

    /** The path of the activity's file in the archive, empty if it was entered by hand. */
    String file() {
        return first(StravaColumn.FILE);
    }

    String name() {
        var name = PlainText.line(first(StravaColumn.NAME), Limits.NAME_LENGTH);
        return name.isEmpty() ? "row " + number : name;
    }

    ArchiveNote note() {
        return new ArchiveNote(
                PlainText.line(first(StravaColumn.ID), 40),
                PlainText.block(first(StravaColumn.PRIVATE_NOTE), Limits.TEXT_LENGTH),
                PlainText.line(first(StravaColumn.GEAR), Limits.NAME_LENGTH),
                first(StravaColumn.COMMUTE).toLowerCase(Locale.ROOT).equals("true"));
    }

    private Optional<Instant> start() {
        return StravaDate.parse(first(StravaColumn.DATE));
    }

    /** The file's activity under the name, description and sport that its owner gave it on Strava. */
    DecodedActivity amend(DecodedActivity activity) {
        var named = activity.named(
                PlainText.line(first(StravaColumn.NAME), Limits.NAME_LENGTH),
                PlainText.block(first(StravaColumn.DESCRIPTION), Limits.TEXT_LENGTH));
        var sport = SportCatalogue.standard().named(first(StravaColumn.TYPE));
        return sport.isEmpty() || named.sessions().size() != 1
                ? named
                : named.with(List.of(named.sessions().getFirst().with(sport.get())));
    }

    /** An activity entered by hand; empty if the row does not say when it was. */
    Optional<DecodedActivity> manual() {
        return start().map(start -> {
            var warnings = new Warnings();
            var session = new DecodedSession(
                    SportCatalogue.standard().ofName(first(StravaColumn.TYPE)),
                    PlainText.line(first(StravaColumn.TYPE), 60),
                    Optional.of(start),
                    Telemetry.empty(start),
                    totals(warnings),
                    List.of(),
                    List.of());
            return new DecodedActivity(
                    SourceFormat.STRAVA_ARCHIVE,
                    PlainText.line(first(StravaColumn.NAME), Limits.NAME_LENGTH),
                    PlainText.block(first(StravaColumn.DESCRIPTION), Limits.TEXT_LENGTH),
                    Recorder.UNKNOWN,
                    List.of(),
                    Optional.empty(),
                    List.of(session),
                    warnings.list());
        });
    }

    private Totals totals(Warnings warnings) {
        var totals = new Totals.Builder(warnings);
        last(StravaColumn.ELAPSED).ifPresent(seconds -> totals.put(Total.ELAPSED, seconds));
        last(StravaColumn.MOVING).ifPresent(seconds -> totals.put(Total.MOVING, seconds));
        distance().ifPresent(metres -> totals.put(Total.DISTANCE, metres));
        last(StravaColumn.ASCENT).ifPresent(metres -> totals.put(Total.ASCENT, metres));
        last(StravaColumn.DESCENT).ifPresent(metres -> totals.put(Total.DESCENT, metres));
        last(StravaColumn.CALORIES).ifPresent(kcal -> totals.put(Total.CALORIES, kcal));
        last(StravaColumn.AVG_HEART_RATE).ifPresent(bpm -> totals.put(Total.AVG_HEART_RATE, bpm));
        last(StravaColumn.MAX_HEART_RATE).ifPresent(bpm -> totals.put(Total.MAX_HEART_RATE, bpm));
        last(StravaColumn.AVG_CADENCE).ifPresent(rpm -> totals.put(Total.AVG_CADENCE, rpm));
        last(StravaColumn.MAX_CADENCE).ifPresent(rpm -> totals.put(Total.MAX_CADENCE, rpm));
        last(StravaColumn.AVG_POWER).ifPresent(watts -> totals.put(Total.AVG_POWER, watts));
        last(StravaColumn.MAX_POWER).ifPresent(watts -> totals.put(Total.MAX_POWER, watts));
        return totals.build();
    }

    /** The second distance is in metres. A table with one only leaves open which unit it means. */
    private OptionalDouble distance() {
        var distance = last(StravaColumn.DISTANCE);
        var elapsed = last(StravaColumn.ELAPSED);
        if (distance.isEmpty()
                || values.getOrDefault(StravaColumn.DISTANCE, List.of()).size() > 1) {
            return distance;
        }
        var kilometres = elapsed.isPresent() && distance.getAsDouble() < SLOWEST * elapsed.getAsDouble();
        return kilometres ? OptionalDouble.of(distance.getAsDouble() * 1000) : distance;
    }
}

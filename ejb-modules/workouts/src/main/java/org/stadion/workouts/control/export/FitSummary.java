package org.stadion.workouts.control.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.fit.FitNames;
import org.stadion.workouts.control.sport.SportCatalogue;

/** What stands before and after the records of a FIT file: its maker, and lengths, laps, session and activity. */
final class FitSummary {
    private static final int FILE_ID = 0;
    private static final int SESSION = 18;
    private static final int LAP = 19;
    private static final int DEVICE_INFO = 23;
    private static final int ACTIVITY = 34;
    private static final int FILE_CREATOR = 49;
    private static final int LENGTH = 101;

    private static final int ACTIVITY_FILE = 4;

    /** The number for makers without one. */
    private static final int DEVELOPMENT = 255;

    private static final int NAME_BYTES = 40;
    private static final int INDEX = 254;
    private static final int STOP = 1;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})[/:](\\d{1,3})");

    private final ExportedWorkout workout;
    private final int sport;
    private final int subSport;

    FitSummary(ExportedWorkout workout) {
        this.workout = workout;
        var catalogue = SportCatalogue.standard();
        var source = NUMBERS.matcher(workout.sourceSport());
        var named = source.matches()
                        && catalogue
                                .ofFit(Integer.parseInt(source.group(1)), Integer.parseInt(source.group(2)))
                                .equals(workout.sport())
                ? workout.sourceSport()
                : catalogue.fitNumbers(workout.sport());
        var numbers = NUMBERS.matcher(named);
        this.sport = numbers.matches() ? Integer.parseInt(numbers.group(1)) : 0;
        this.subSport = numbers.matches() ? Integer.parseInt(numbers.group(2)) : 0;
    }

    static void maker(ExportedWorkout workout, FitSink sink) throws IOException {
        var created = FitFile.seconds(workout.start());
        var id = new FitMessage(0, FILE_ID)
                .field(0, FitType.ENUM)
                .field(1, FitType.UINT16)
                .field(2, FitType.UINT16)
                .field(4, FitType.UINT32);
        id.define(sink);
        id.begin(sink);
        sink.put(ACTIVITY_FILE, 1);
        sink.put(DEVELOPMENT, 2);
        sink.put(FitType.UINT16.invalid(), 2);
        sink.put(created, 4);
        var creator = new FitMessage(1, FILE_CREATOR).field(0, FitType.UINT16);
        creator.define(sink);
        creator.begin(sink);
        sink.put(100, 2);
        var device = new FitMessage(2, DEVICE_INFO)
                .field(FitChannel.TIMESTAMP, FitType.UINT32)
                .field(0, FitType.UINT8)
                .field(2, FitType.UINT16)
                .text(27, NAME_BYTES);
        device.define(sink);
        device.begin(sink);
        sink.put(created, 4);
        sink.put(0, 1);
        sink.put(DEVELOPMENT, 2);
        sink.put(workout.device().isBlank() ? "Stadion" : workout.device(), NAME_BYTES);
    }

    void write(FitSink sink) throws IOException {
        if (!workout.lengths().isEmpty()) {
            lengths(sink);
        }
        laps(sink);
        session(sink);
        activity(sink);
    }

    private void lengths(FitSink sink) throws IOException {
        var message = new FitMessage(8, LENGTH)
                .field(INDEX, FitType.UINT16)
                .field(FitChannel.TIMESTAMP, FitType.UINT32)
                .field(0, FitType.ENUM)
                .field(1, FitType.ENUM)
                .field(2, FitType.UINT32)
                .field(3, FitType.UINT32)
                .field(4, FitType.UINT32)
                .field(5, FitType.UINT16)
                .field(7, FitType.ENUM)
                .field(12, FitType.ENUM);
        message.define(sink);
        var index = 0;
        for (var length : workout.lengths()) {
            var millis = Math.round(length.elapsedSeconds() * 1000);
            message.begin(sink);
            sink.put(index++, 2);
            sink.put(FitFile.seconds(length.start().plusMillis(millis)), 4);
            sink.put(28, 1);
            sink.put(STOP, 1);
            sink.put(FitFile.seconds(length.start()), 4);
            sink.put(FitType.UINT32.fitting(millis), 4);
            sink.put(FitType.UINT32.fitting(millis), 4);
            sink.put(length.strokes() == 0 ? FitType.UINT16.invalid() : FitType.UINT16.fitting(length.strokes()), 2);
            sink.put(known(FitNames.numberOfStroke(length.stroke())), 1);
            sink.put(length.active() ? 1 : 0, 1);
        }
    }

    private static long known(int number) {
        return number < 0 ? FitType.ENUM.invalid() : number;
    }

    private void laps(FitSink sink) throws IOException {
        var fields = FitTotal.ofLaps();
        var message = new FitMessage(5, LAP)
                .field(INDEX, FitType.UINT16)
                .field(FitChannel.TIMESTAMP, FitType.UINT32)
                .field(0, FitType.ENUM)
                .field(1, FitType.ENUM)
                .field(2, FitType.UINT32)
                .field(23, FitType.ENUM)
                .field(24, FitType.ENUM)
                .field(25, FitType.ENUM)
                .field(35, FitType.UINT16)
                .field(80, FitType.UINT8)
                .field(34, FitType.UINT16);
        fields.forEach(field -> message.field(field.lap(), field.type()));
        message.define(sink);
        for (var i = 0; i < workout.laps().size(); i++) {
            var lap = workout.laps().get(i);
            message.begin(sink);
            sink.put(i, 2);
            sink.put(FitFile.seconds(lap.start().plusMillis(Math.round(workout.elapsedSeconds(i) * 1000))), 4);
            sink.put(9, 1);
            sink.put(STOP, 1);
            sink.put(FitFile.seconds(lap.start()), 4);
            sink.put(known(FitNames.numberOfIntensity(lap.intensity())), 1);
            sink.put(known(FitNames.numberOfTrigger(lap.trigger())), 1);
            sink.put(sport, 1);
            sink.put(firstLength(lap.start()), 2);
            sink.put(cadenceFraction(lap.totals()), 1);
            sink.put(balance(lap.totals()), 2);
            put(fields, lap.totals(), sink);
        }
    }

    private long firstLength(Instant lap) {
        for (var i = 0; i < workout.lengths().size(); i++) {
            if (!workout.lengths().get(i).start().isBefore(lap)) {
                return i;
            }
        }
        return FitType.UINT16.invalid();
    }

    private static long cadenceFraction(Totals totals) {
        var cadence = totals.value(Total.AVG_CADENCE);
        return cadence.isPresent()
                ? (long) (cadence.getAsDouble() % 1 * FitChannel.CADENCE_FRACTIONS)
                : FitType.UINT8.invalid();
    }

    /** In hundredths of a percent; the highest bit says that they are the right leg's. */
    private static long balance(Totals totals) {
        var left = totals.value(Total.LEFT_BALANCE);
        return left.isPresent() ? 0x8000 | Math.round((100 - left.getAsDouble()) * 100) : FitType.UINT16.invalid();
    }

    private static void put(List<FitTotal> fields, Totals totals, FitSink sink) throws IOException {
        for (var field : fields) {
            sink.put(field.raw(totals), field.type().bytes());
        }
    }

    private void session(FitSink sink) throws IOException {
        var fields = FitTotal.ofSessions();
        var message = new FitMessage(6, SESSION)
                .field(INDEX, FitType.UINT16)
                .field(FitChannel.TIMESTAMP, FitType.UINT32)
                .field(0, FitType.ENUM)
                .field(1, FitType.ENUM)
                .field(2, FitType.UINT32)
                .field(5, FitType.ENUM)
                .field(6, FitType.ENUM)
                .field(25, FitType.UINT16)
                .field(26, FitType.UINT16)
                .field(28, FitType.ENUM)
                .field(46, FitType.ENUM)
                .field(92, FitType.UINT8)
                .field(37, FitType.UINT16);
        fields.forEach(field -> message.field(field.session(), field.type()));
        message.define(sink);
        message.begin(sink);
        sink.put(0, 2);
        sink.put(FitFile.seconds(workout.end()), 4);
        sink.put(8, 1);
        sink.put(STOP, 1);
        sink.put(FitFile.seconds(workout.start()), 4);
        sink.put(sport, 1);
        sink.put(subSport, 1);
        sink.put(0, 2);
        sink.put(workout.laps().size(), 2);
        sink.put(0, 1);
        sink.put(workout.totals().has(Total.POOL_LENGTH) ? 0 : FitType.ENUM.invalid(), 1);
        sink.put(cadenceFraction(workout.totals()), 1);
        sink.put(balance(workout.totals()), 2);
        put(fields, workout.totals(), sink);
    }

    private void activity(FitSink sink) throws IOException {
        var message = new FitMessage(7, ACTIVITY)
                .field(FitChannel.TIMESTAMP, FitType.UINT32)
                .field(0, FitType.UINT32)
                .field(1, FitType.UINT16)
                .field(2, FitType.ENUM)
                .field(3, FitType.ENUM)
                .field(4, FitType.ENUM)
                .field(5, FitType.UINT32);
        message.define(sink);
        message.begin(sink);
        var end = workout.end();
        var offset = workout.zone().getRules().getOffset(end).getTotalSeconds();
        sink.put(FitFile.seconds(end), 4);
        sink.put(
                workout.totals().has(Total.TIMER)
                        ? Math.round(workout.totals().value(Total.TIMER).orElse(0) * 1000)
                        : FitType.UINT32.invalid(),
                4);
        sink.put(1, 2);
        sink.put(0, 1);
        sink.put(26, 1);
        sink.put(STOP, 1);
        sink.put(FitFile.seconds(end) + offset, 4);
    }
}

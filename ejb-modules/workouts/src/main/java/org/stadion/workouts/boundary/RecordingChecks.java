package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.Recordings.Change;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.Recordings.Start;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.sport.SportCatalogue;

/** What a client may say of a recording. */
final class RecordingChecks {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DEVICE = 100;
    private static final int MOST_BATCHES = 1_000_000;

    /** A phone may have been offline for long, but not for a month. */
    private static final long OLDEST_SECONDS = 31L * 86_400;

    private RecordingChecks() {}

    static void requireValid(Start start, Instant latest) {
        var violations = new ArrayList<Violation>();
        if (SportCatalogue.standard().byKey(start.sport()).isEmpty()) {
            violations.add(new Violation("/sport", "unknown", "Choose a sport of the catalogue."));
        }
        if (start.at().isAfter(latest) || start.at().isBefore(latest.minusSeconds(OLDEST_SECONDS))) {
            violations.add(new Violation("/at", "out_of_range", "A recording begins now, or at most 31 days ago."));
        }
        line(start.title(), LONGEST_TITLE, "/title", violations);
        line(start.device(), LONGEST_DEVICE, "/device", violations);
        refuse("recording-invalid", violations);
    }

    static void requireValid(Change change) {
        var violations = new ArrayList<Violation>();
        line(change.title().value(), LONGEST_TITLE, "/title", violations);
        if (change.visibility().mentioned() && change.visibility().value() == null) {
            violations.add(new Violation("/visibility", "required", "Say who may watch."));
        }
        refuse("recording-invalid", violations);
    }

    static void requireValid(Command command, Instant latest, boolean room) {
        var violations = new ArrayList<Violation>();
        if (command.at().isAfter(latest)) {
            violations.add(new Violation("/at", "out_of_range", "A command is given now or was given before."));
        }
        var batches = command.batches();
        if (batches != null && (command.kind() != CommandKind.STOP || batches < 0 || batches > MOST_BATCHES)) {
            violations.add(new Violation("/batches", "out_of_range", "With a stop: how many batches there are."));
        }
        if (!room && command.kind() != CommandKind.STOP && command.kind() != CommandKind.DISCARD) {
            violations.add(new Violation("/kind", "too_many", "The recording has too many commands. Stop it."));
        }
        refuse("recording-invalid", violations);
    }

    static void requireValid(List<Violation> violations) {
        refuse("recording-samples-invalid", violations);
    }

    private static void line(@Nullable String text, int longest, String pointer, List<Violation> violations) {
        if (text != null && !PlainText.line(text, longest).equals(text.strip())) {
            violations.add(new Violation(pointer, "invalid", "One line of at most " + longest + " characters."));
        }
    }

    private static void refuse(String slug, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid(slug, "There are values that cannot be.", violations);
        }
    }
}

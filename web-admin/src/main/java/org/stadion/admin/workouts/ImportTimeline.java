package org.stadion.admin.workouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stadion.admin.shell.Happening;
import org.stadion.admin.shell.Texts;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/** The steps of one file's import, as far as they have come. */
final class ImportTimeline {

    private ImportTimeline() {}

    static List<Happening> of(ImportOperations.Details details) {
        var row = details.row();
        var steps = new ArrayList<Happening>();
        steps.add(new Happening(
                row.createdAt(),
                Happening.Tone.NEUTRAL,
                Texts.text("timeline.received"),
                Texts.text1("timeline.received.detail", Texts.bytes(row.bytes())),
                ""));
        if (details.startedAt() != null) {
            steps.add(new Happening(
                    details.startedAt(),
                    Happening.Tone.NEUTRAL,
                    Texts.text("timeline.started"),
                    Texts.count("timeline.attempt", details.attempts()),
                    ""));
        }
        if (row.finishedAt() != null) {
            steps.add(new Happening(
                    row.finishedAt(),
                    tone(ImportView.State.valueOf(row.state())),
                    Texts.text("timeline." + row.state().toLowerCase(Locale.ROOT)),
                    outcome(row),
                    ""));
        }
        return steps;
    }

    private static String outcome(ImportOperations.Row row) {
        if (row.problem() != null) {
            return row.problem();
        }
        return row.workouts().isEmpty()
                ? ""
                : Texts.count("timeline.workouts", row.workouts().size());
    }

    private static Happening.Tone tone(ImportView.State state) {
        return switch (state) {
            case IMPORTED -> Happening.Tone.GOOD;
            case FAILED -> Happening.Tone.BAD;
            case RECEIVED, PROCESSING, DUPLICATE, ABORTED -> Happening.Tone.NEUTRAL;
        };
    }
}

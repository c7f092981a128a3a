package org.stadion.localstack.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stadion.localstack.StackFailure;

/** Uploads a file and stays until it is known what became of it. */
public final class Importer {
    private static final Set<String> FINAL = Set.of("IMPORTED", "DUPLICATE", "FAILED", "ABORTED");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(150);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Rest rest;

    public Importer(Rest rest) {
        this.rest = rest;
    }

    /** One row per session that is in it; a file without any has one row that says why. */
    public List<ImportRow> importFile(Upload file, String idempotencyKey) {
        var accepted = rest.upload(List.of(file), idempotencyKey);
        if (!accepted.ok()) {
            return List.of(ImportRow.refused(file.name(), accepted));
        }
        return rows(file.name(), await(accepted.json().path("id").asText()));
    }

    /** The import in its final state, or in whatever state it is when patience ends. */
    public JsonNode await(String id) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var wait = SHORTEST_WAIT;
        while (true) {
            var seen = rest.get("/imports/" + id).expectOk().json();
            if (FINAL.contains(seen.path("state").asText()) || System.nanoTime() > deadline) {
                return seen;
            }
            try {
                Thread.sleep(wait);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new StackFailure("stopped", stopped);
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    private List<ImportRow> rows(String uploaded, JsonNode finished) {
        var rows = new ArrayList<ImportRow>();
        for (var file : finished.path("files")) {
            var name = file.path("name").asText(uploaded);
            var label = name.equals(uploaded) ? name : uploaded + ": " + name;
            if (file.path("sessions").isEmpty() && file.path("workouts").isEmpty()) {
                rows.add(ImportRow.withoutWorkout(label, file));
            }
            file.path("sessions").forEach(session -> rows.add(ImportRow.of(label, file, session)));
            if (file.path("sessions").isEmpty()) {
                for (var id : file.path("workouts")) {
                    var workout =
                            rest.get("/workouts/" + id.asText()).expectOk().json();
                    rows.add(ImportRow.of(label, file, workout));
                }
            }
        }
        return rows.isEmpty() ? List.of(ImportRow.withoutWorkout(uploaded, finished)) : rows;
    }
}

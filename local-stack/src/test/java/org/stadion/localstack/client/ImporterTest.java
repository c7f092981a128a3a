package org.stadion.localstack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.stadion.localstack.client.FakeApi.Reply;

class ImporterTest {
    private static final String WORKOUT = """
            {'id': 'w1', 'sport': 'running', 'start_at': '2026-05-01T06:00:00Z', 'start_local': '2026-05-01T08:00:00',
             'zone': 'Europe/Vienna', 'distance_m': {'value': 1800.5, 'origin': 'device'}, 'elapsed_s': 660, 'timer_s': 600,
             'moving_s': 598.5, 'ascent_m': 10, 'avg_heart_rate_bpm': {'value': 145}, 'max_heart_rate_bpm': 150,
             'avg_power_w': {'value': null, 'reason': 'no_power'}, 'point_count': 601, 'laps': [{}, {}]}""";

    @Test
    void it_waits_until_it_is_known_what_became_of_the_file() throws IOException {
        var looks = new AtomicInteger();
        try (var api = new FakeApi(asked -> switch (asked.method() + asked.path()) {
            case "POST/imports" -> Reply.json(202, "{'id': 'i1', 'state': 'RECEIVED'}");
            case "GET/imports/i1" ->
                Reply.json(
                        200,
                        looks.incrementAndGet() < 3
                                ? "{'state': 'PROCESSING'}"
                                : "{'state': 'IMPORTED', 'files': [{'name': 'run.fit', 'state': 'IMPORTED', 'workouts': ['w1'], 'problem': null}]}");
            default -> Reply.json(200, WORKOUT);
        })) {
            var rows = importFile(api, "run.fit");

            assertThat(rows)
                    .singleElement()
                    .isEqualTo(new ImportRow(
                            "run.fit",
                            "IMPORTED",
                            null,
                            null,
                            null,
                            "w1",
                            "running",
                            "2026-05-01T08:00:00+02:00",
                            "Europe/Vienna",
                            1800.5,
                            660.0,
                            598.5,
                            10.0,
                            145.0,
                            150.0,
                            null,
                            601,
                            2));
            assertThat(rows.getFirst().imported()).isTrue();
        }
    }

    @Test
    void an_archive_yields_a_row_for_each_file_in_it() throws IOException {
        try (var api = new FakeApi(asked -> switch (asked.method() + asked.path()) {
            case "POST/imports" -> Reply.json(202, "{'id': 'i1'}");
            case "GET/imports/i1" -> Reply.json(200, """
                    {'state': 'FAILED', 'files': [
                      {'name': 'a.fit', 'state': 'IMPORTED', 'workouts': ['w1', 'w2']},
                      {'name': 'b.fit', 'state': 'FAILED', 'workouts': [],
                       'problem': {'type': 'https://stadion.example/problems/fit-not-an-activity', 'title': 't', 'detail': 'a course'}},
                      {'name': 'c.fit', 'state': 'DUPLICATE', 'workouts': ['w3']}]}""");
            default -> Reply.json(200, WORKOUT);
        })) {
            var rows = importFile(api, "all.zip");

            assertThat(rows)
                    .extracting(ImportRow::file, ImportRow::state, ImportRow::problem)
                    .containsExactly(
                            tuple("all.zip: a.fit", "IMPORTED", null),
                            tuple("all.zip: a.fit", "IMPORTED", null),
                            tuple("all.zip: b.fit", "FAILED", "fit-not-an-activity"),
                            tuple("all.zip: c.fit", "DUPLICATE", null));
            assertThat(rows).extracting(ImportRow::imported).containsExactly(true, true, false, true);
        }
    }

    @Test
    void a_row_tells_what_the_file_says_and_not_what_its_workout_was_merged_to() throws IOException {
        try (var api = new FakeApi(asked -> switch (asked.method() + asked.path()) {
            case "POST/imports" -> Reply.json(202, "{'id': 'i1'}");
            case "GET/imports/i1" -> Reply.json(200, """
                    {'state': 'IMPORTED', 'files': [{'name': 'a.gpx', 'state': 'IMPORTED', 'workouts': ['w1'], 'sessions': [
                      {'workout': 'w1', 'outcome': 'MERGED', 'session': 1, 'sport': 'other', 'start_at': '2026-05-01T06:00:00Z',
                       'zone': 'Europe/Vienna', 'distance_m': 1795.2, 'elapsed_s': 659, 'timer_s': 659, 'moving_s': 590,
                       'avg_heart_rate_bpm': 144.2, 'point_count': 330, 'lap_count': 0}]}]}""");
            default -> Reply.json(200, WORKOUT);
        })) {
            assertThat(importFile(api, "a.gpx")).singleElement().satisfies(row -> {
                assertThat(row.outcome()).isEqualTo("merged");
                assertThat(row.workoutId()).isEqualTo("w1");
                assertThat(row.start()).isEqualTo("2026-05-01T08:00:00+02:00");
                assertThat(row.distanceM()).isEqualTo(1795.2);
                assertThat(row.avgHr()).isEqualTo(144.2);
                assertThat(row.points()).isEqualTo(330);
                assertThat(row.laps()).isZero();
            });
        }
    }

    @Test
    void a_refused_upload_tells_the_type_of_the_problem() throws IOException {
        try (var api = new FakeApi(
                asked -> Reply.json(
                        413,
                        "{'type': 'https://stadion.example/problems/upload-too-large', 'status': 413, 'detail': 'at most 64 MB'}"))) {

            assertThat(importFile(api, "huge.fit")).singleElement().satisfies(row -> {
                assertThat(row.state()).isEqualTo("REFUSED");
                assertThat(row.problem()).isEqualTo("upload-too-large");
                assertThat(row.detail()).isEqualTo("at most 64 MB");
                assertThat(row.imported()).isFalse();
            });
        }
    }

    @Test
    void an_answer_that_is_no_problem_document_is_told_by_its_status() throws IOException {
        try (var api = new FakeApi(asked -> new Reply(502, "<html>", Map.of()))) {
            assertThat(importFile(api, "a.fit").getFirst().problem()).isEqualTo("http-502");
        }
    }

    private static List<ImportRow> importFile(FakeApi api, String name) {
        return new Importer(api.rest()).importFile(Upload.of(name, new byte[] {1}), "key");
    }
}

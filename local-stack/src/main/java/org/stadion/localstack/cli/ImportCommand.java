package org.stadion.localstack.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.stadion.localstack.Secrets;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.client.ImportRow;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Rest;
import org.stadion.localstack.client.Tokens;
import org.stadion.localstack.client.Upload;

/** {@code ./run import}: exit code 0 only when every file is imported. */
record ImportCommand(List<Path> files, String user, boolean json) implements Command {
    private static final int AT_ONCE = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    static ImportCommand parse(List<String> arguments) {
        var files = new ArrayList<Path>();
        var user = "anna";
        var json = false;
        var left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            var argument = left.removeFirst();
            switch (argument) {
                case "--json" -> json = true;
                case "--as" -> {
                    if (left.isEmpty()) {
                        throw new UsageFailure("--as wants a user");
                    }
                    user = left.removeFirst();
                }
                default -> {
                    if (argument.startsWith("--")) {
                        throw new UsageFailure("unknown argument '" + argument + "'");
                    }
                    files.add(Path.of(argument));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UsageFailure("import wants at least one file");
        }
        return new ImportCommand(files, user, json);
    }

    @Override
    public int execute(Settings settings, Terminal terminal) {
        for (var file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UsageFailure(file + " is no file that can be read");
            }
        }
        var tokens = Tokens.of(settings.urls(), Secrets.in(settings.home()));
        var importer = new Importer(new Rest(settings.urls().api(), () -> tokens.forUser(user)));
        var rows = new ArrayList<ImportRow>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var results = files.stream()
                    .map(file -> threads.submit(() -> importer.importFile(
                            Upload.of(file), UUID.randomUUID().toString())))
                    .toList();
            for (var result : results) {
                for (var row : result.get()) {
                    rows.add(row);
                    if (json) {
                        terminal.say(line(row));
                    }
                }
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StackFailure told ? told : new StackFailure("import failed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
        if (!json) {
            table(rows).lines().forEach(terminal::say);
        }
        return rows.stream().allMatch(ImportRow::imported) ? 0 : 1;
    }

    private static String line(ImportRow row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Table table(List<ImportRow> rows) {
        var table = new Table(
                "file",
                "state",
                "outcome",
                "problem",
                "workout",
                "sport",
                "start",
                "zone",
                "distance_m",
                "elapsed_s",
                "moving_s",
                "ascent_m",
                "avg_hr",
                "max_hr",
                "avg_power",
                "points",
                "laps");
        for (var row : rows) {
            table.row(List.of(
                    row.file(),
                    row.state(),
                    shown(row.outcome()),
                    shown(row.problem()),
                    shown(row.workoutId()),
                    shown(row.sport()),
                    shown(row.start()),
                    shown(row.zone()),
                    shown(row.distanceM()),
                    shown(row.elapsedS()),
                    shown(row.movingS()),
                    shown(row.ascentM()),
                    shown(row.avgHr()),
                    shown(row.maxHr()),
                    shown(row.avgPower()),
                    shown(row.points()),
                    shown(row.laps())));
        }
        return table;
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.1f", number)
                : Objects.toString(value, "-");
    }
}

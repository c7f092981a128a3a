package org.stadion.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.stadion.localstack.Stack;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Rest;
import org.stadion.localstack.client.Upload;
import org.stadion.localstack.demo.DemoFiles;

/** Brings workouts into the stack that is measured. */
final class Fill {

    private Fill() {}

    static Rest rest(Stack stack, String user) {
        return new Rest(stack.urls().api(), () -> stack.token(user));
    }

    static String someWorkout(Stack stack, String user) {
        var rest = rest(stack, user);
        var mine = rest.items("/workouts", 1);
        if (!mine.isEmpty()) {
            return mine.getFirst().path("id").asText();
        }
        var file = DemoFiles.some(1, 7).getFirst();
        var row = new Importer(rest)
                .importFile(
                        Upload.of(file.name(), file.content()),
                        UUID.randomUUID().toString());
        return String.valueOf(row.getFirst().workoutId());
    }

    /** Files that nobody has uploaded before. */
    static List<DemoFiles.Generated> freshFiles(int count) {
        return DemoFiles.fit(count, System.nanoTime());
    }

    static List<List<DemoFiles.Generated>> rounds(int rounds, int files) {
        return IntStream.range(0, rounds).mapToObj(round -> freshFiles(files)).toList();
    }
}

package org.stadion.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.stadion.localstack.Stack;
import org.stadion.localstack.client.Importer;
import org.stadion.localstack.client.Upload;
import org.stadion.localstack.demo.DemoFiles;
import org.stadion.workouts.control.decode.Decoders;

/** Upload, queue, decoding, analysis and storing of files, against decoding the same files alone. */
final class ImportEndToEnd {

    private static final int FILES = 100;

    private ImportEndToEnd() {}

    static List<Row> compare(Stack stack) {
        importAll(stack, Fill.freshFiles(FILES / 2));
        var files = Fill.freshFiles(FILES);
        decodeAll(files);
        var ours = Timing.seconds(() -> importAll(stack, files));
        decodeAll(files);
        var alone = Timing.seconds(() -> decodeAll(files));
        return List.of(new Row(
                "import of " + FILES + " files end to end against decoding the same files alone",
                each(ours),
                each(alone),
                ours / alone,
                "-"));
    }

    private static void importAll(Stack stack, List<DemoFiles.Generated> files) {
        var rest = Fill.rest(stack, "boris");
        var importer = new Importer(rest);
        var accepted = files.stream()
                .map(file -> rest.upload(
                                List.of(Upload.of(file.name(), file.content())),
                                UUID.randomUUID().toString())
                        .expectOk()
                        .json()
                        .path("id")
                        .asText())
                .toList();
        for (var id : accepted) {
            var state = importer.await(id).path("state").asText();
            if (!state.equals("IMPORTED")) {
                throw new IllegalStateException("import " + id + " ended as " + state);
            }
        }
    }

    private static void decodeAll(List<DemoFiles.Generated> files) {
        for (var file : files) {
            Decoders.decode(file.content());
        }
    }

    private static String each(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms a file", seconds / FILES * 1000);
    }
}

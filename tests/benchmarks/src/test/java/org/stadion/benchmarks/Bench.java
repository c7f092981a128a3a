package org.stadion.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stadion.localstack.Progress;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;

/** Runs the comparisons named on the command line, or all, and prints their table. */
public final class Bench {

    private static final String BEGIN = "<!-- bench:begin -->";
    private static final String END = "<!-- bench:end -->";
    private static final String HEAD = "| Question | Ours | Peer | Ratio | Limit | |\n|---|---|---|---|---|---|\n";

    private final List<String> words;
    private final boolean write;
    private final List<Row> rows = new ArrayList<>();
    private boolean complete = true;

    private Bench(List<String> words, boolean write) {
        this.words = words;
        this.write = write;
    }

    public static void main(String[] arguments) throws IOException {
        var words = new ArrayList<>(Arrays.asList(arguments));
        var write = words.remove("--write");
        var bench = new Bench(words, write);
        bench.measure();
        System.out.println("\n" + table(bench.rows.stream().map(Row::markdown).toList()));
        System.exit(bench.complete && bench.rows.stream().allMatch(Row::kept) ? 0 : 1);
    }

    private void measure() {
        pure().forEach((name, comparison) -> measure(name, comparison));
        if (words.isEmpty() || words.stream().anyMatch(onStack().keySet()::contains)) {
            var settings = Settings.fromEnvironment();
            var stack = Stack.running(settings).orElseGet(() -> Stack.start(settings, Progress.SILENT));
            try {
                onStack().forEach((name, comparison) -> measure(name, () -> comparison.on(stack)));
            } finally {
                stack.close();
            }
        }
    }

    /** What is measured stays, whatever becomes of the comparisons after it. */
    private void measure(String name, Supplier<List<Row>> comparison) {
        if (!words.isEmpty() && !words.contains(name)) {
            return;
        }
        try {
            var measured = comparison.get();
            rows.addAll(measured);
            measured.forEach(row -> System.out.println(row.markdown()));
            if (write) {
                takeOver(measured);
            }
        } catch (IOException | RuntimeException broken) {
            complete = false;
            System.err.println("bench: " + name + " could not be measured: " + broken);
        }
    }

    private static String table(Collection<String> lines) {
        return HEAD + String.join("\n", lines) + "\n";
    }

    private static Map<String, Supplier<List<Row>>> pure() {
        var all = new LinkedHashMap<String, Supplier<List<Row>>>();
        all.put("decode", DecodeSpeed::compare);
        all.put("telemetry", TelemetryCost::compare);
        return all;
    }

    private interface OnStack {
        List<Row> on(Stack stack);
    }

    private static Map<String, OnStack> onStack() {
        var all = new LinkedHashMap<String, OnStack>();
        all.put("rest", RestOverhead::compare);
        all.put("import", ImportEndToEnd::compare);
        all.put("feed", FeedPage::compare);
        all.put("season", Season::compare);
        all.put("scale", Scale::compare);
        return all;
    }

    /** Each row in place of the one with the same question; rows that were not measured now stay. */
    private static void takeOver(List<Row> rows) throws IOException {
        var file = Path.of(System.getProperty("stadion.checkout", "")).resolve("docs/performance.md");
        var text = Files.readString(file);
        var from = text.indexOf(BEGIN) + BEGIN.length();
        var to = text.indexOf(END);
        var lines = new LinkedHashMap<String, String>();
        text.substring(from, to)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Question"))
                .forEach(line -> lines.put(question(line), line));
        rows.stream().map(Row::markdown).forEach(line -> lines.put(question(line), line));
        Files.writeString(file, text.substring(0, from) + "\n" + table(lines.values()) + text.substring(to));
    }

    private static String question(String line) {
        return line.substring(2, line.indexOf(" | "));
    }
}

package org.stadion.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    private Watchdog watchdog;

    @BeforeEach
    void watch() {
        watchdog = Watchdog.start(folder, folder.resolve("watchdog.log"));
    }

    @AfterEach
    void leave() {
        watchdog.close();
    }

    @Test
    void its_output_is_in_its_log_and_the_run_before_beside_it() throws IOException {
        shell("echo first").await(Duration.ofSeconds(10));
        var second = shell("echo second; exit 3");

        assertThat(second.end().join()).isEqualTo(3);
        assertThat(folder.resolve("sh.log")).hasContent("second");
        assertThat(folder.resolve("sh.log.1")).hasContent("first");
    }

    @Test
    void it_sees_only_the_variables_that_are_meant_for_it() {
        var command = Command.of(folder, List.of("sh", "-c", "env")).with(Map.of("MEANT", "yes"));

        var child = Child.start(command, folder.resolve("env.log"), watchdog);
        child.await(Duration.ofSeconds(10));

        assertThat(LogTail.lines(child.log(), 50)).contains("MEANT=yes").noneMatch(line -> line.startsWith("JAVA"));
    }

    @Test
    void it_is_asked_with_its_own_signal_to_stop() {
        var command = Command.of(
                        folder,
                        List.of("sh", "-c", "trap 'echo bye; exit 0' USR1; echo up; while :; do sleep 0.1; done"))
                .stoppedBy("USR1");
        var child = Child.start(command, folder.resolve("polite.log"), watchdog);
        await().until(() -> LogTail.lines(child.log(), 5).contains("up"));

        child.stop(Duration.ofSeconds(10));

        assertThat(LogTail.lines(child.log(), 5)).contains("bye");
        assertThat(child.exitCode()).isZero();
    }

    @Test
    void who_does_not_listen_is_killed_with_all_that_it_started() {
        var child = shell("trap '' TERM; sleep 300 & echo $!; wait; wait");
        await().until(() -> LogTail.lines(child.log(), 5).getFirst().matches("[0-9]+"));
        var grandchild = Long.parseLong(LogTail.lines(child.log(), 5).getFirst());

        child.stop(Duration.ofMillis(300));

        assertThat(child.alive()).isFalse();
        assertThat(ProcessHandle.of(grandchild).filter(ProcessTable::running)).isEmpty();
    }

    @Test
    void its_memory_can_be_measured() {
        var child = shell("sleep 300");

        var handle = ProcessHandle.of(child.pid()).orElseThrow();
        await().until(() -> ProcessTable.residentBytes(handle) > 50_000);

        child.kill();
        assertThat(ProcessTable.residentBytes(handle)).isZero();
    }

    @Test
    void the_watchdog_ends_the_children_of_a_launcher_that_died() throws IOException {
        var child = shell("sleep 300");
        var spared = shell("sleep 301", "spared");
        watchdog.forget(ProcessHandle.of(spared.pid()).orElseThrow());

        watchdog.fallSilent();

        await().atMost(Duration.ofSeconds(20)).until(() -> !child.alive());
        assertThat(spared.alive()).isTrue();
        spared.kill();
        assertThat(Files.readString(folder.resolve("watchdog.log"))).contains("the launcher is gone");
    }

    private Child shell(String script) {
        return shell(script, "sh");
    }

    private Child shell(String script, String name) {
        return Child.start(Command.of(folder, List.of("sh", "-c", script)), folder.resolve(name + ".log"), watchdog);
    }
}

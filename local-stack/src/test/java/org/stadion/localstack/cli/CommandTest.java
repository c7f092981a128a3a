package org.stadion.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.localstack.Part;
import org.stadion.localstack.StackFailure;

class CommandTest {

    @Test
    void nothing_said_means_start_everything() {
        assertThat(Command.parse(List.of())).isEqualTo(new UpCommand(false, false, Set.of()));
        assertThat(Command.parse(List.of("--reset", "--without", "kafka", "--detach")))
                .isEqualTo(new UpCommand(true, true, Set.of(Part.KAFKA)));
    }

    @Test
    void import_takes_files_and_options_in_any_order() {
        assertThat(Command.parse(List.of("import", "a.fit", "--as", "boris", "b.gpx", "--json")))
                .isEqualTo(new ImportCommand(List.of(Path.of("a.fit"), Path.of("b.gpx")), "boris", true));
        assertThat(Command.parse(List.of("import", "a.fit")))
                .isEqualTo(new ImportCommand(List.of(Path.of("a.fit")), "anna", false));
    }

    @Test
    void stop_alone_stops_everything() {
        assertThat(Command.parse(List.of("stop"))).isEqualTo(new ControlCommand("stop", Optional.empty()));
        assertThat(Command.parse(List.of("kill", "wildfly")))
                .isEqualTo(new ControlCommand("kill", Optional.of(Part.WILDFLY)));
    }

    @Test
    void what_cannot_be_understood_is_refused() {
        for (var line : List.of("dance", "import", "import --as", "import --fast a.fit", "token", "kill", "--restet")) {
            assertThatThrownBy(() -> Command.parse(List.of(line.split(" ", -1))))
                    .as(line)
                    .isInstanceOf(UsageFailure.class);
        }
        assertThatThrownBy(() -> Command.parse(List.of("kill", "everything"))).isInstanceOf(StackFailure.class);
    }
}

package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class JpaEditStoreIT implements EditStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public void inStores(BiConsumer<WorkoutStore, EditStore> work) {
        DATABASE.transaction(manager -> {
            work.accept(new JpaWorkoutStore(manager), new JpaEditStore(manager));
            return true;
        });
    }

    @Test
    void telemetry_comes_back_byte_for_byte_with_its_workout() {
        var into = aWorkout().build();
        var workout = aWorkout().build();
        var stored = TelemetryRows.of(TelemetryCodec.encode(telemetry()));
        DATABASE.transaction(manager -> {
            var workouts = new JpaWorkoutStore(manager);
            List.of(into, workout).forEach(workouts::add);
            new JdbcTelemetryStore(manager).save(workout.id(), stored);
            return true;
        });

        inStores((workouts, edits) -> edits.withdraw(workouts.find(workout.id()).orElseThrow(), into.id(), MONDAY_7AM));
        inStores((workouts, edits) -> edits.bringBack(workout.id()));

        DATABASE.transaction(manager -> {
            var back = new JdbcTelemetryStore(manager).find(workout.id()).orElseThrow();
            assertThat(back.layout()).isEqualTo(stored.layout());
            assertThat(back.chunks()).hasSameSizeAs(stored.chunks());
            for (var chunk : back.chunks()) {
                var before = stored.chunks().stream()
                        .filter(other -> other.channel().equals(chunk.channel()) && other.first() == chunk.first())
                        .findFirst()
                        .orElseThrow();
                assertThat(chunk.data()).isEqualTo(before.data());
                assertThat(chunk.rawSum()).isEqualTo(before.rawSum());
            }
            return true;
        });
    }

    private static org.stadion.workouts.control.telemetry.Telemetry telemetry() {
        var samples = new TelemetryBuilder();
        for (var i = 0; i < 3000; i++) {
            samples.sample(MONDAY_7AM.toEpochMilli() + i * 1000L);
            samples.putValue(Channel.POWER, i * 37 % 301);
            samples.putValue(Channel.ALTITUDE, 300 + i % 17 * 0.2);
        }
        return samples.build();
    }
}

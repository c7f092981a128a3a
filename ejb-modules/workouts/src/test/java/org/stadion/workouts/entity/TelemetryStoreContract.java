package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.WorkoutId;

/** What every {@link TelemetryStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface TelemetryStoreContract {
    /** Chunks are large: their bytes are not looked at one by one. */
    RecursiveComparisonConfiguration BYTES_AT_ONCE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(Arrays::compare, byte[].class)
            .build();

    /** Does the work in a transaction of its own, with workouts beside. */
    <T> T inStores(BiFunction<WorkoutStore, TelemetryStore, T> work);

    private void store(BiConsumer<WorkoutStore, TelemetryStore> work) {
        inStores((workouts, telemetry) -> {
            work.accept(workouts, telemetry);
            return true;
        });
    }

    private WorkoutId saved(StoredChunk... chunks) {
        var workout = aWorkout().build();
        return inStores((workouts, telemetry) -> {
            workouts.add(workout);
            telemetry.save(workout.id(), new StoredTelemetry(MONDAY_7AM, 40_000, new byte[] {1, 0}, List.of(chunks)));
            return workout.id();
        });
    }

    @Test
    default void gives_back_every_bit_that_was_saved() {
        var id = saved(chunk("latitude", 0, 7), chunk("time", 0, 5000), chunk("time", 16_384, 3));

        var found = inStores((workouts, telemetry) -> telemetry.find(id)).orElseThrow();

        assertThat(found.start()).isEqualTo(MONDAY_7AM);
        assertThat(found.samples()).isEqualTo(40_000);
        assertThat(found.layout()).containsExactly(1, 0);
        assertThat(found.chunks())
                .usingRecursiveFieldByFieldElementComparator(BYTES_AT_ONCE)
                .containsExactly(chunk("latitude", 0, 7), chunk("time", 0, 5000), chunk("time", 16_384, 3));
    }

    @Test
    default void gives_only_the_channels_asked_for() {
        var id = saved(chunk("latitude", 0, 1), chunk("power", 0, 1), chunk("time", 0, 1));

        var found = inStores((workouts, telemetry) -> telemetry.find(id, Set.of("time", "power", "depth")));

        assertThat(found.orElseThrow().chunks())
                .extracting(StoredChunk::channel)
                .containsExactly("power", "time");
    }

    @Test
    default void gives_only_the_chunks_of_the_time_asked_for() {
        var id = saved(
                chunk("time", 0, 9, 0, 999_000),
                chunk("time", 16_384, 8, 1_000_000, 1_999_000),
                chunk("time", 32_768, 7, 2_000_000, 2_999_000),
                chunk("power", 0, 6),
                chunk("power", 16_384, 5),
                chunk("power", 32_768, 4),
                chunk("depth", 16_384, 3));

        var found =
                inStores((workouts, telemetry) -> telemetry.find(id, Set.of("time", "power"), 1_000_500, 1_000_700));

        assertThat(found.orElseThrow().chunks())
                .usingRecursiveFieldByFieldElementComparator(BYTES_AT_ONCE)
                .containsExactly(chunk("time", 16_384, 8, 1_000_000, 1_999_000), chunk("power", 16_384, 5));
    }

    @Test
    default void gives_the_channels_asked_for_of_a_large_workout() {
        var id = saved(
                chunk("time", 0, 40_000),
                chunk("power", 0, 70_000),
                chunk("depth", 0, 50_001),
                chunk("depth", 16_384, 17));

        var found = inStores((workouts, telemetry) -> telemetry.find(id, Set.of("time", "depth")));

        assertThat(found.orElseThrow().chunks())
                .usingRecursiveFieldByFieldElementComparator(BYTES_AT_ONCE)
                .containsExactly(chunk("time", 0, 40_000), chunk("depth", 0, 50_001), chunk("depth", 16_384, 17));
    }

    @Test
    default void gives_of_several_workouts_the_channels_asked_for_of_each() {
        var small = saved(chunk("time", 0, 1), chunk("power", 0, 2), chunk("depth", 0, 3));
        var large = saved(chunk("time", 0, 90_000), chunk("power", 0, 70_000), chunk("depth", 0, 5));

        var found = inStores((workouts, telemetry) -> telemetry.find(
                Map.of(small, Set.of("power"), large, Set.of("time", "depth"), WorkoutId.next(), Set.of("time"))));

        assertThat(found).containsOnlyKeys(small, large);
        assertThat(found)
                .extractingByKey(small)
                .extracting(StoredTelemetry::chunks, as(InstanceOfAssertFactories.list(StoredChunk.class)))
                .usingRecursiveFieldByFieldElementComparator(BYTES_AT_ONCE)
                .containsExactly(chunk("power", 0, 2));
        assertThat(found)
                .extractingByKey(large)
                .extracting(StoredTelemetry::chunks, as(InstanceOfAssertFactories.list(StoredChunk.class)))
                .usingRecursiveFieldByFieldElementComparator(BYTES_AT_ONCE)
                .containsExactly(chunk("time", 0, 90_000), chunk("depth", 0, 5));
        assertThat(found)
                .extractingByKey(large)
                .extracting(StoredTelemetry::start)
                .isEqualTo(MONDAY_7AM);
    }

    @Test
    default void adds_the_first_of_several_workouts() {
        var run = aWorkout().build();
        var ride = aWorkout().build();
        inStores((workouts, telemetry) -> {
            workouts.add(run);
            workouts.add(ride);
            workouts.flush();
            telemetry.add(Map.of(
                    run.id(), new StoredTelemetry(MONDAY_7AM, 3, new byte[] {1}, List.of(chunk("time", 0, 3))),
                    ride.id(), new StoredTelemetry(MONDAY_7AM, 4, new byte[] {1}, List.of(chunk("power", 0, 4)))));
            return true;
        });

        store((workouts, telemetry) -> {
            assertThat(telemetry.find(run.id()).orElseThrow().samples()).isEqualTo(3);
            assertThat(telemetry.find(ride.id()).orElseThrow().chunks())
                    .extracting(StoredChunk::channel)
                    .containsExactly("power");
        });
    }

    @Test
    default void saving_again_replaces_what_was_there() {
        var id = saved(chunk("power", 0, 1), chunk("time", 0, 1));

        inStores((workouts, telemetry) -> {
            telemetry.save(id, new StoredTelemetry(MONDAY_7AM, 1, new byte[0], List.of(chunk("time", 0, 2))));
            return true;
        });

        store((workouts, telemetry) -> assertThat(
                        telemetry.find(id).orElseThrow().chunks())
                .extracting(StoredChunk::channel)
                .containsExactly("time"));
    }

    @Test
    default void finds_nothing_for_a_workout_without_telemetry_or_after_it_was_removed() {
        var id = saved(chunk("time", 0, 1));

        store((workouts, telemetry) -> telemetry.remove(id));

        store((workouts, telemetry) -> assertThat(telemetry.find(id)).isEmpty());
        store((workouts, telemetry) ->
                assertThat(telemetry.find(WorkoutId.next())).isEmpty());
    }

    private static StoredChunk chunk(String channel, int first, int bytes) {
        return chunk(channel, first, bytes, -5, 7);
    }

    private static StoredChunk chunk(String channel, int first, int bytes, long rawFirst, long rawLast) {
        var data = new byte[bytes];
        for (var i = 0; i < bytes; i++) {
            data[i] = (byte) (i * 31);
        }
        var semicircles = 0x1p31 / 180;
        return new StoredChunk(
                channel,
                semicircles,
                -0.1,
                first,
                16_384,
                16_000,
                Long.MIN_VALUE + 1,
                Long.MAX_VALUE,
                rawFirst,
                rawLast,
                1e18,
                data);
    }
}

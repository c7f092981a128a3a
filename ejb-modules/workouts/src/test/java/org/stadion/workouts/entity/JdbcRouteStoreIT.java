package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;
import static org.stadion.workouts.entity.WorkoutFixture.aWorkout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.testing.TestDatabase;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.RouteStore.Like;

class JdbcRouteStoreIT {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    private final AthleteId anna = AthleteId.next();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void routes_of_that_length_and_place_are_found_for_the_sport() {
        var near = route("RUNNING", 5000, 52.50, 52.52);
        var longer = route("RUNNING", 7000, 52.50, 52.52);
        var elsewhere = route("RUNNING", 5000, 48.10, 48.12);
        var ridden = route("CYCLING", 5000, 52.50, 52.52);
        write(routes -> List.of(near, longer, elsewhere, ridden).forEach(routes::add));

        var alike = read(routes -> routes.like(new Like(anna, "RUNNING", 4500, 5500, 52.501, 52.519, 0.005)));

        assertThat(alike).containsExactly(near);
    }

    @Test
    void those_that_followed_a_route_are_listed_latest_first() {
        var route = followed(workout(0, 1500), workout(7, 1400));

        var courses = read(routes -> routes.courses(route.id(), 10));

        assertThat(courses).extracting(Course::movingS).containsExactly(1400.0, 1500.0);
        assertThat(courses).extracting(Course::share).containsOnly(0.98);
    }

    @Test
    void a_route_that_nobody_follows_any_more_is_gone() {
        var first = workout(0, 1500);
        var second = workout(7, 1400);
        var route = followed(first, second);

        write(routes -> routes.leave(first));
        assertThat(JdbcRouteStoreIT.<Optional<Route>>read(routes -> routes.find(route.id())))
                .isPresent();

        write(routes -> routes.leave(second));
        assertThat(JdbcRouteStoreIT.<Optional<Route>>read(routes -> routes.find(route.id())))
                .isEmpty();
    }

    @Test
    void a_workout_follows_one_route_at_a_time() {
        var workout = workout(0, 1500);
        var before = followed(workout);
        var now = route("RUNNING", 5000, 52.5, 52.6);

        write(routes -> {
            routes.add(now);
            routes.follow(workout, now.id(), 5000, 1, 0);
        });

        assertThat(JdbcRouteStoreIT.<Optional<Route>>read(routes -> routes.ofWorkout(workout)))
                .contains(now);
        assertThat(JdbcRouteStoreIT.<Optional<Route>>read(routes -> routes.find(before.id())))
                .isEmpty();
    }

    @Test
    void routes_followed_often_enough_are_paged_by_when_they_were_followed_last() {
        followed(workout(0, 1500));
        var old = followed(workout(0, 1500), workout(1, 1600));
        var recent = followed(workout(2, 1700), workout(5, 1650));

        var first = read(routes -> routes.page(anna, 2, PageRequest.first(1)));
        assertThat(first).extracting(found -> found.route().id()).containsExactly(recent.id(), old.id());
        assertThat(first.getFirst().workouts()).isEqualTo(2);
        assertThat(first.getFirst().fastestMovingS()).isEqualTo(1650);

        var after = Cursor.at(first.getFirst().latest().startAt(), recent.id());
        var second = read(routes -> routes.page(anna, 2, new PageRequest(1, after)));
        assertThat(second).extracting(found -> found.route().id()).containsExactly(old.id());
    }

    private Route followed(WorkoutId... workouts) {
        var route = route("RUNNING", 5000, 52.5, 52.6);
        write(routes -> {
            routes.add(route);
            for (var workout : workouts) {
                routes.follow(workout, route.id(), 5010, 0.98, 4);
            }
        });
        return route;
    }

    private WorkoutId workout(int daysLater, int seconds) {
        return DATABASE.transaction(manager -> {
            var workout = aWorkout()
                    .of(anna)
                    .startingAt(MONDAY_7AM.plus(Duration.ofDays(daysLater)))
                    .lasting(Duration.ofSeconds(seconds))
                    .build();
            new JpaWorkoutStore(manager).add(workout);
            return workout.id();
        });
    }

    private Route route(String family, double metres, double south, double north) {
        return new Route(
                Ids.next(),
                anna,
                family,
                metres,
                south,
                north,
                "_p~iF~ps|U_ulLnnqC",
                "route.test@1",
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static void write(Consumer<RouteStore> work) {
        DATABASE.inTransaction(manager -> work.accept(new JdbcRouteStore(manager)));
    }

    private static <T> T read(Function<RouteStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JdbcRouteStore(manager)));
    }
}

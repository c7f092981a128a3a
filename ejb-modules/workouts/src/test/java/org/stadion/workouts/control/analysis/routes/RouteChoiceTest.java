package org.stadion.workouts.control.analysis.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.routes.RouteChoice.Known;

class RouteChoiceTest {
    private static final double METRE = 1 / RouteSignature.METRES_PER_DEGREE;

    @Test
    void the_nearer_of_two_routes_that_both_would_do_is_chosen() {
        var far = new Known<>("30 m away", eastwards(3000, 30, false));
        var near = new Known<>("5 m away", eastwards(3000, 5, false));

        assertThat(RouteChoice.among(List.of(far, near), eastwards(3000, 0, false)))
                .hasValueSatisfying(chosen -> assertThat(chosen.key()).isEqualTo("5 m away"));
    }

    @Test
    void the_way_back_is_another_route() {
        var there = new Known<>("there", eastwards(3000, 0, false));

        assertThat(RouteChoice.among(List.of(there), eastwards(3000, 0, true))).isEmpty();
    }

    @Test
    void what_the_limits_leave_out_would_not_have_matched() {
        var course = eastwards(3000, 0, false);
        var limits = RouteLimits.of(course);

        assertThat(limits.shortestM()).isLessThan(course.metres()).isGreaterThan(2600);
        assertThat(limits.longestM()).isGreaterThan(course.metres()).isLessThan(3400);
        assertThat(limits.slackDegrees() / METRE).isGreaterThanOrEqualTo(200);
    }

    private static RouteSignature eastwards(int metres, double north, boolean back) {
        int points = metres / 10 + 1;
        double[] latitude = new double[points];
        double[] longitude = new double[points];
        Arrays.fill(latitude, north * METRE);
        Arrays.setAll(longitude, i -> (back ? metres - i * 10 : i * 10) * METRE);
        return RouteSignature.of(latitude, longitude).orElseThrow();
    }
}

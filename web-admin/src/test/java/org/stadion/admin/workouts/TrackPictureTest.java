package org.stadion.admin.workouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackPictureTest {

    /** A hundredth of a degree of longitude on the equator: 1,111.95 m on the mean sphere. */
    private static final List<Double> WEST = List.of(0.0, 30.0);

    private static final List<Double> EAST = List.of(0.0, 30.01);

    @Test
    void the_track_fills_the_drawing_and_the_bar_says_how_long_a_metre_is() {
        var picture = picture(WEST, EAST);

        assertThat(picture.end().x() - picture.start().x()).isEqualTo(TrackPicture.WIDTH - 56, within(0.001));
        assertThat(picture.barMetres()).isEqualTo(200);
        assertThat(picture.barLength()).isEqualTo(200 * 664 / 1_111.95, within(0.01));
    }

    @Test
    void north_is_up_and_east_is_right() {
        var picture = picture(WEST, List.of(0.01, 30.005));

        assertThat(picture.end().y()).isLessThan(picture.start().y());
        assertThat(picture.end().x()).isGreaterThan(picture.start().x());
    }

    @Test
    void metres_are_equally_long_in_both_directions_far_from_the_equator() {
        var picture = picture(List.of(60.0, 10.0), List.of(60.0, 10.02), List.of(60.01, 10.02));

        var corner = picture.points().split(";", -1)[1].split(",", -1);
        double east = Double.parseDouble(corner[0]) - picture.start().x();
        double north = Double.parseDouble(corner[1]) - picture.end().y();

        assertThat(east / north).as("cos 60° is a half").isEqualTo(1, within(0.01));
    }

    @Test
    void a_gap_is_not_drawn() {
        var picture = picture(WEST, EAST, null, WEST, EAST);

        assertThat(picture.lines()).hasSize(2);
        assertThat(picture.points().split(";", -1)).hasSize(5).contains("");
    }

    @Test
    void the_date_line_is_crossed_without_a_leap() {
        var picture = picture(List.of(0.0, 179.995), List.of(0.0, -179.995));

        assertThat(picture.end().x()).isGreaterThan(picture.start().x());
        assertThat(picture.barMetres()).isEqualTo(200);
    }

    @Test
    void somebody_who_did_not_move_is_a_point_in_the_middle() {
        var picture = picture(WEST, WEST);

        assertThat(picture.start()).isEqualTo(new TrackPicture.Point(TrackPicture.WIDTH / 2, TrackPicture.HEIGHT / 2));
    }

    @Test
    void without_a_position_there_is_no_picture() {
        assertThat(TrackPicture.of(List.of())).isEmpty();
        assertThat(TrackPicture.of(Arrays.asList(null, null))).isEmpty();
    }

    @SafeVarargs
    private static TrackPicture picture(@Nullable List<Double>... positions) {
        return TrackPicture.of(new ArrayList<>(Arrays.asList(positions))).orElseThrow();
    }
}

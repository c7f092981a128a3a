package org.stadion.gamification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stadion.gamification.boundary.WorkoutFixture.aWorkoutOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.Leaderboards.Row;
import org.stadion.gamification.entity.Score.Chart;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;

class LeaderboardsDeskTest {

    private static final PageRequest ALL = PageRequest.first(200);

    private final GamificationHouse house = GamificationHouse.inMemory();
    private final AthleteId anna = house.athletes.named("anna");
    private final AthleteId boris = house.athletes.named("boris");
    private final AthleteId clara = house.athletes.named("clara");
    private final AthleteId dora = house.athletes.named("dora");
    private final AthleteId emil = house.athletes.named("emil");

    @BeforeEach
    void they_ran() {
        ran(anna, 100, "2026-03-02T09:00:00Z");
        ran(clara, 90, "2026-03-02T09:02:00Z");
        ran(boris, 90, "2026-03-02T09:01:00Z");
        ran(dora, 80, "2026-03-02T09:00:00Z");
    }

    @Test
    void equals_share_a_rank_and_the_earlier_stands_first() {
        var board = house.leaderboards.weekly(emil, null, 0, ALL);

        assertThat(board.board()).isEqualTo("weekly-points");
        assertThat(board.period()).isEqualTo("2026-W10");
        assertThat(board.top().items())
                .extracting(row -> row.athlete().handle(), Row::rank, Row::points)
                .containsExactly(
                        tuple("anna", 1L, 100L),
                        tuple("boris", 2L, 90L),
                        tuple("clara", 2L, 90L),
                        tuple("dora", 4L, 80L));
        assertThat(board.own()).isNull();
        assertThat(board.neighbours()).isEmpty();
    }

    @Test
    void the_viewer_sees_their_own_place_among_neighbours() {
        var board = house.leaderboards.weekly(clara, "2026-W10", 1, ALL);

        assertThat(board.own()).isNotNull().extracting(Row::rank).isEqualTo(2L);
        assertThat(board.neighbours())
                .extracting(row -> row.athlete().handle(), Row::rank, Row::own)
                .containsExactly(tuple("boris", 2L, false), tuple("clara", 2L, true), tuple("dora", 4L, false));
    }

    @Test
    void who_is_apart_is_left_out_and_ranks_stay_as_they_are() {
        house.athletes.block(boris, clara);

        var board = house.leaderboards.weekly(clara, null, 1, ALL);

        assertThat(board.top().items())
                .extracting(row -> row.athlete().handle(), Row::rank)
                .containsExactly(tuple("anna", 1L), tuple("clara", 2L), tuple("dora", 4L));
        assertThat(board.neighbours()).extracting(row -> row.athlete().handle()).containsExactly("clara", "dora");
    }

    @Test
    void pages_go_on_where_the_one_before_ended_also_inside_a_tie() {
        var handles = new ArrayList<String>();
        var ranks = new ArrayList<Long>();
        var request = PageRequest.first(2);
        while (true) {
            var top = house.leaderboards.weekly(anna, null, 0, request).top();
            top.items().forEach(row -> {
                handles.add(row.athlete().handle());
                ranks.add(row.rank());
            });
            if (top.next() == null) {
                break;
            }
            request = new PageRequest(2, top.next());
        }

        assertThat(handles).containsExactly("anna", "boris", "clara", "dora");
        assertThat(ranks).containsExactly(1L, 2L, 2L, 4L);
    }

    @Test
    void a_commit_is_seen_at_once_though_tops_are_cached() {
        house.leaderboards.weekly(anna, null, 0, ALL);

        ran(emil, 95, "2026-03-03T09:00:00Z");

        assertThat(house.leaderboards.weekly(anna, null, 0, ALL).top().items())
                .extracting(row -> row.athlete().handle())
                .containsExactly("anna", "emil", "boris", "clara", "dora");
    }

    @Test
    void a_top_that_was_read_just_before_a_commit_does_not_pass_for_new() {
        var desk = house.leaderboards;
        var chart = new Chart("weekly-points", "2026-W10");
        var late = desk.cache.top(chart, () -> {
            ran(emil, 95, "2026-03-03T09:00:00Z"); // commits while the reader still holds what it read
            return List.of();
        });

        assertThat(late).isEmpty();
        assertThat(desk.weekly(anna, null, 0, ALL).top().items()).hasSize(5);
    }

    @Test
    void without_a_week_it_is_the_viewers_current_one() {
        house.clock.advance(Duration.ofDays(4)); // Sunday noon in UTC, Monday in Auckland
        house.athletes.livesIn(anna, "Pacific/Auckland");

        assertThat(house.leaderboards.weekly(anna, null, 0, ALL).period()).isEqualTo("2026-W11");
        assertThat(house.leaderboards.weekly(boris, null, 0, ALL).period()).isEqualTo("2026-W10");
    }

    @Test
    void a_week_or_a_number_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> house.leaderboards.weekly(anna, "last", 0, ALL))
                .isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> house.leaderboards.weekly(anna, null, -1, ALL))
                .isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> house.leaderboards.weekly(anna, null, 51, ALL))
                .isInstanceOf(DomainException.Invalid.class);
    }

    private void ran(AthleteId athlete, double minutes, String toldAt) {
        house.on(aWorkoutOf(athlete).lasting(minutes).toldAt(toldAt).recorded());
    }
}

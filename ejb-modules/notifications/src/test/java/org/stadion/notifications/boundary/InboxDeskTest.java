package org.stadion.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.notifications.boundary.NotificationsHouse.ANNA;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.notifications.Inbox.NoticeView;
import org.stadion.notifications.NoticeId;
import org.stadion.notifications.NoticeNotFound;

class InboxDeskTest {

    private final NotificationsHouse house = new NotificationsHouse();

    @BeforeEach
    void anna_earned_points_three_times() {
        for (int i = 1; i <= 3; i++) {
            house.intake.onPoints(new PointsAwarded(Ids.next(), Instant.EPOCH, ANNA, Ids.next(), i, "because"));
            house.clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void pages_go_from_the_latest_back() {
        var first = house.inbox.list(ANNA, PageRequest.first(2));
        var second = house.inbox.list(ANNA, new PageRequest(2, first.next()));

        assertThat(first.items())
                .extracting(NoticeView::title)
                .containsExactly("You earned 3 points", "You earned 2 points");
        assertThat(second.items()).extracting(NoticeView::title).containsExactly("You earned 1 point");
        assertThat(second.next()).isNull();
    }

    @Test
    void reading_one_leaves_the_others_unread_and_keeps_when_it_was_first_read() {
        var id = house.inbox.list(ANNA, PageRequest.first(1)).items().getFirst().id();

        var read = house.inbox.markRead(ANNA, id);
        house.clock.advance(Duration.ofDays(1));
        var again = house.inbox.markRead(ANNA, id);

        assertThat(read.readAt()).isNotNull();
        assertThat(again.readAt()).isEqualTo(read.readAt());
        assertThat(house.inbox.unread(ANNA)).isEqualTo(2);
    }

    @Test
    void all_are_read_at_once() {
        house.inbox.markAllRead(ANNA);

        assertThat(house.inbox.unread(ANNA)).isZero();
    }

    @Test
    void others_notices_do_not_exist() {
        var id = house.inbox.list(ANNA, PageRequest.first(1)).items().getFirst().id();

        assertThatThrownBy(() -> house.inbox.markRead(AthleteId.next(), id)).isInstanceOf(NoticeNotFound.class);
        assertThatThrownBy(() -> house.inbox.markRead(ANNA, NoticeId.next())).isInstanceOf(NoticeNotFound.class);
    }
}

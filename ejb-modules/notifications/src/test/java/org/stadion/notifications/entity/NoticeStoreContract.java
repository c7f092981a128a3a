package org.stadion.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.notifications.entity.NoticeFixture.ANNA;
import static org.stadion.notifications.entity.NoticeFixture.BORIS;
import static org.stadion.notifications.entity.NoticeFixture.MONDAY_7AM;
import static org.stadion.notifications.entity.NoticeFixture.aNoticeTo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.notifications.NoticeId;
import org.stadion.notifications.entity.Notice.Content;

/** What every {@link NoticeStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface NoticeStoreContract {

    NoticeStore store();

    default void turnThePage() {}

    @Test
    default void finds_a_notice_as_it_was_written() {
        var notice = aNoticeTo(ANNA, 0);

        assertThat(store().add(notice)).isTrue();
        turnThePage();

        assertThat(store().find(notice.id())).hasValueSatisfying(found -> {
            assertThat(found.recipient()).isEqualTo(ANNA);
            assertThat(found.type()).isEqualTo(NoticeType.KUDOS_GIVEN);
            assertThat(found.content()).isEqualTo(notice.content());
            assertThat(found.createdAt()).isEqualTo(MONDAY_7AM);
            assertThat(found.readAt()).isEmpty();
        });
        assertThat(store().find(NoticeId.next())).isEmpty();
    }

    @Test
    default void a_recipient_is_told_of_an_event_once() {
        var event = Ids.next();
        assertThat(store().add(of(event, NoticeType.KUDOS_GIVEN, true))).isTrue();

        assertThat(store().add(of(event, NoticeType.KUDOS_GIVEN, true))).isFalse();
        assertThat(store().add(of(event, NoticeType.COMMENT_WRITTEN, true))).isTrue();
        assertThat(store().inbox(ANNA, Optional.empty(), 9)).hasSize(2);
    }

    @Test
    default void the_inbox_goes_from_the_latest_back_page_by_page() {
        var notices = List.of(aNoticeTo(ANNA, 0), aNoticeTo(ANNA, 0), aNoticeTo(ANNA, 1));
        notices.forEach(store()::add);
        store().add(aNoticeTo(BORIS, 2));

        var first = store().inbox(ANNA, Optional.empty(), 2);
        var second = store().inbox(ANNA, Optional.of(first.getLast().position()), 2);

        assertThat(List.of(first, second))
                .flatExtracting(page -> page)
                .extracting(Notice::id)
                .containsExactlyElementsOf(
                        notices.reversed().stream().map(Notice::id).toList());
    }

    @Test
    default void what_is_mailed_only_is_neither_in_the_inbox_nor_unread() {
        var notice = of(Ids.next(), NoticeType.KUDOS_GIVEN, false);
        store().add(notice);

        assertThat(store().inbox(ANNA, Optional.empty(), 9)).isEmpty();
        assertThat(store().unread(ANNA)).isZero();
        assertThat(store().find(notice.id())).isPresent();
    }

    @Test
    default void what_is_read_is_unread_no_longer() {
        var first = aNoticeTo(ANNA, 0);
        store().add(first);
        store().add(aNoticeTo(ANNA, 1));
        store().add(aNoticeTo(ANNA, 2));
        store().add(aNoticeTo(BORIS, 0));
        turnThePage();

        store().find(first.id()).orElseThrow().read(MONDAY_7AM.plusSeconds(60));
        turnThePage();
        assertThat(store().unread(ANNA)).isEqualTo(2);

        store().readAll(ANNA, MONDAY_7AM.plusSeconds(90));
        turnThePage();
        assertThat(store().unread(ANNA)).isZero();
        assertThat(store().unread(BORIS)).isEqualTo(1);
        assertThat(store().find(first.id()).flatMap(Notice::readAt))
                .as("read once")
                .contains(MONDAY_7AM.plusSeconds(60));
    }

    private static Notice of(UUID event, NoticeType type, boolean inInbox) {
        return Notice.tell(ANNA, type, event, new Content("Boris", "", 0, "/x"), inInbox, MONDAY_7AM);
    }
}

package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetter.Kind;
import org.stadion.runtime.DeadLetterNotFound;
import org.stadion.runtime.DeadLetters.Filter;
import org.stadion.runtime.entity.AuditStore;
import org.stadion.runtime.entity.DeadLetterQueue.Dead;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.ParkedEventStore;
import org.stadion.testing.TestDatabase;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class DeadLettersIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");

    private final InMemoryDeadLetterQueue queue = new InMemoryDeadLetterQueue();
    private final AuditStore audit = new AuditStore(DATABASE.dataSource());
    private final OutboxStore outbox = new OutboxStore(DATABASE.dataSource());
    private final DeadLettersDesk desk = new DeadLettersDesk();

    @BeforeEach
    void open() {
        desk.shelf = new DeadLetterShelf();
        desk.shelf.queue = queue;
        desk.queue = queue;
        desk.parked = desk.shelf.parked = new ParkedEventStore(DATABASE.dataSource());
        desk.failures = desk.shelf.failures = new DeliveryFailureStore(DATABASE.dataSource());
        desk.outbox = outbox;
        desk.audit = audit;
        at(MONDAY);
    }

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void a_dead_message_is_shown_with_where_and_why_it_died() {
        var dead = died("telemetry-import", "not a uuid");
        at(MONDAY.plusSeconds(150));
        desk.deliveryFailed(dead.messageId(), "telemetry-import", "unreadable", 10);

        var letter = desk.list(Filter.EVERYTHING, PageRequest.first(10)).items().getFirst();

        assertThat(letter)
                .isEqualTo(new DeadLetter(
                        "jms-" + dead.id(),
                        Kind.JMS,
                        "telemetry-import",
                        MONDAY.plusSeconds(150),
                        10,
                        "unreadable",
                        "not a uuid"));
        assertThat(desk.find(letter.id())).contains(letter);
    }

    @Test
    void the_last_failure_of_a_message_is_the_one_that_is_told() {
        var dead = died("telemetry-import", "x");
        desk.deliveryFailed(dead.messageId(), "telemetry-import", "no object store", 1);
        desk.deliveryFailed(dead.messageId(), "telemetry-import", "no decoder", 2);

        assertThat(desk.list(Filter.EVERYTHING, PageRequest.first(10)).items())
                .extracting(DeadLetter::attempts, DeadLetter::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "no decoder"));
    }

    @Test
    void both_kinds_are_one_list_paged_from_the_latest_death() {
        for (int i = 0; i < 3; i++) {
            at(MONDAY.plusSeconds(10L * i));
            desk.park("social", "stadion.workouts", "anna", "{}", "parked " + i, 5);
            var dead = died("telemetry-import", "x");
            at(MONDAY.plusSeconds(10L * i + 5));
            desk.deliveryFailed(dead.messageId(), "telemetry-import", "died " + i, 10);
        }

        var seen = new ArrayList<String>();
        @Nullable Cursor next = null;
        do {
            var page = desk.list(Filter.EVERYTHING, new PageRequest(2, next));
            page.items().forEach(letter -> seen.add(letter.reason()));
            next = page.next();
        } while (next != null);

        assertThat(seen).containsExactly("died 2", "parked 2", "died 1", "parked 1", "died 0", "parked 0");
    }

    @Test
    void a_filter_asks_for_the_kind_and_for_words_in_any_case() {
        desk.park("social", "stadion.workouts", "anna", "{}", "no such athlete", 5);
        died("telemetry-import", "x");

        assertThat(origins(new Filter(Kind.KAFKA, null))).containsExactly("stadion.workouts → social");
        assertThat(origins(new Filter(Kind.JMS, null))).containsExactly("telemetry-import");
        assertThat(origins(new Filter(null, "NO SUCH"))).containsExactly("stadion.workouts → social");
        assertThat(origins(new Filter(null, "Telemetry"))).containsExactly("telemetry-import");
        assertThat(origins(new Filter(null, "%"))).isEmpty();
    }

    @Test
    void a_replayed_event_goes_back_to_the_one_consumer_that_gave_up_on_it() {
        desk.park("social", "stadion.workouts", "anna", "{\"type\":\"WorkoutRecorded\"}", "no profile", 5);
        var id = desk.list(Filter.EVERYTHING, PageRequest.first(1))
                .items()
                .getFirst()
                .id();

        desk.replay(id, "sofia", "profile is there now");

        var again = outbox.claim(OutboxStore.Kind.KAFKA, 10, Duration.ofMinutes(1));
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().consumer()).isEqualTo("social");
        assertThat(again.getFirst().topic()).isEqualTo("stadion.workouts");
        assertThat(again.getFirst().key()).isEqualTo("anna");
        assertThat(again.getFirst().body()).isEqualTo("{\"type\":\"WorkoutRecorded\"}");
        assertThat(desk.find(id)).isEmpty();
        assertThat(acts()).containsExactly("sofia dead-letter.replay dead-letter/" + id + " profile is there now");
    }

    @Test
    void a_replayed_message_goes_back_to_its_queue() {
        var dead = died("notification-delivery", "x");

        desk.replay("jms-" + dead.id(), "sofia", "mail works again");

        assertThat(queue.replayed).containsExactly(dead);
        assertThat(acts())
                .containsExactly("sofia dead-letter.replay dead-letter/jms-" + dead.id() + " mail works again");
    }

    @Test
    void what_is_discarded_can_be_read_in_the_audit_trail() {
        desk.park("social", "stadion.workouts", "anna", "{\"lost\":true}", "no profile", 5);
        var dead = died("telemetry-import", "rubbish");
        var parked = desk.list(new Filter(Kind.KAFKA, null), PageRequest.first(1))
                .items()
                .getFirst();

        desk.discard(parked.id(), "sofia", "test data");
        desk.discard("jms-" + dead.id(), "sofia", "test data");

        assertThat(desk.list(Filter.EVERYTHING, PageRequest.first(10)).items()).isEmpty();
        assertThat(audit.page(Audit.Filter.EVERYTHING, PageRequest.first(10)).items())
                .extracting(Audit.Entry::detail)
                .containsExactlyInAnyOrder("{\"lost\":true}", "telemetry-import: rubbish");
    }

    @Test
    void a_letter_that_somebody_else_dealt_with_is_not_found() {
        desk.park("social", "stadion.workouts", "anna", "{}", "no profile", 5);
        var id = desk.list(Filter.EVERYTHING, PageRequest.first(1))
                .items()
                .getFirst()
                .id();
        desk.discard(id, "sofia", "first");

        assertThatThrownBy(() -> desk.replay(id, "max", "second")).isInstanceOf(DeadLetterNotFound.class);
        assertThatThrownBy(() -> desk.discard("jms-" + Ids.next(), "max", "")).isInstanceOf(DeadLetterNotFound.class);
        assertThatThrownBy(() -> desk.find("letter 7")).isInstanceOf(DeadLetterNotFound.class);
    }

    @Test
    void the_count_is_of_both_kinds() {
        desk.park("social", "stadion.workouts", "anna", "{}", "no profile", 5);
        died("telemetry-import", "x");

        assertThat(desk.count()).isEqualTo(2);
    }

    private Dead died(String where, String body) {
        var id = Ids.next();
        var dead = new Dead(id, "ID:" + id, where, MONDAY, body);
        queue.letters.add(dead);
        return dead;
    }

    private void at(Instant now) {
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<String> origins(Filter filter) {
        return desk.list(filter, PageRequest.first(10)).items().stream()
                .map(DeadLetter::origin)
                .toList();
    }

    private List<String> acts() {
        return audit.page(Audit.Filter.EVERYTHING, PageRequest.first(10)).items().stream()
                .map(entry -> String.join(" ", entry.actor(), entry.action(), entry.object(), entry.reason()))
                .toList();
    }
}

package org.stadion.runtime.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit.Entry;
import org.stadion.runtime.Audit.Filter;
import org.stadion.testing.TestDatabase;

class AuditStoreIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");

    private final AuditStore store = new AuditStore(DATABASE.dataSource());

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void an_entry_comes_back_as_it_was_recorded() {
        var entry = new Entry(Ids.next(), MONDAY, "sofia", "dead-letter.discard", "dead-letter/jms-1", "old", "body");
        store.add(entry);

        assertThat(store.page(Filter.EVERYTHING, PageRequest.first(10)).items()).containsExactly(entry);
    }

    @Test
    void pages_follow_each_other_from_the_newest_to_the_oldest() {
        for (int i = 0; i < 5; i++) {
            act("sofia", "import.retry", "import/" + i, MONDAY.plusSeconds(i / 2));
        }

        var seen = new ArrayList<String>();
        @Nullable Cursor next = null;
        do {
            var page = store.page(Filter.EVERYTHING, new PageRequest(2, next));
            page.items().forEach(entry -> seen.add(entry.object()));
            next = page.next();
        } while (next != null);

        assertThat(seen).containsExactly("import/4", "import/3", "import/2", "import/1", "import/0");
    }

    @Test
    void a_filter_asks_for_actor_action_and_object_or_its_beginning() {
        act("sofia", "import.retry", "import/1", MONDAY);
        act("ada", "import.retry", "import/2", MONDAY);
        act("sofia", "dead-letter.replay", "dead-letter/1", MONDAY);

        assertThat(objects(new Filter("sofia", null, null))).containsExactlyInAnyOrder("import/1", "dead-letter/1");
        assertThat(objects(new Filter("sofia", "import.retry", null))).containsExactly("import/1");
        assertThat(objects(Filter.object("import/2"))).containsExactly("import/2");
        assertThat(objects(Filter.object("import/*"))).containsExactlyInAnyOrder("import/1", "import/2");
        assertThat(objects(Filter.object("im_ort/*"))).isEmpty();
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        act("sofia", "import.retry", "import/1", MONDAY);
        var sql = new Sql(DATABASE.dataSource());

        assertThatThrownBy(() -> sql.change("update platform.audit_entry set actor = 'nobody'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.change("delete from platform.audit_entry")).hasMessageContaining("append-only");
    }

    private void act(String actor, String action, String object, Instant at) {
        store.add(new Entry(Ids.next(), at, actor, action, object, "", ""));
    }

    private java.util.List<String> objects(Filter filter) {
        return store.page(filter, PageRequest.first(10)).items().stream()
                .map(Entry::object)
                .toList();
    }
}

package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetter.Kind;
import org.stadion.runtime.DeadLetters.Filter;
import org.stadion.runtime.control.DeadLetterId;
import org.stadion.runtime.entity.DeadLetterQueue;
import org.stadion.runtime.entity.DeadLetterQueue.Dead;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.ParkedEventStore;

/** Both kinds of dead letters in one list, the last to die first. */
@ApplicationScoped
public class DeadLetterShelf {

    @Inject
    DeadLetterQueue queue;

    @Inject
    ParkedEventStore parked;

    @Inject
    DeliveryFailureStore failures;

    Page<DeadLetter> newest(Filter filter, PageRequest page) {
        Stream<Shelved> events = filter.kind() == Kind.JMS
                ? Stream.empty()
                : parked.newest(filter.text(), page).stream().map(Shelved::of);
        Stream<Shelved> messages = filter.kind() == Kind.KAFKA ? Stream.empty() : queuedAfter(filter.text(), page);
        var letters = Stream.concat(events, messages)
                .sorted(Shelved.NEWEST_FIRST)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(letters, page.limit(), letter -> Cursor.at(letter.diedAt(), letter.order()))
                .map(Shelved::letter);
    }

    Optional<DeadLetter> find(DeadLetterId id) {
        return switch (id.kind()) {
            case KAFKA -> parked.find(id.value()).map(event -> Shelved.of(event).letter());
            case JMS ->
                queued(id)
                        .map(dead -> Shelved.of(dead, failures.of(List.of(dead.messageId())))
                                .letter());
        };
    }

    Optional<Dead> queued(DeadLetterId id) {
        return queue.all().stream().filter(dead -> dead.id().equals(id.value())).findFirst();
    }

    private Stream<Shelved> queuedAfter(@Nullable String text, PageRequest page) {
        var dead = queue.all();
        var reasons = failures.of(dead.stream().map(Dead::messageId).toList());
        var fitting = dead.stream().map(letter -> Shelved.of(letter, reasons)).filter(letter -> letter.mentions(text));
        return page.cursor()
                .map(cursor -> fitting.filter(letter -> letter.isAfter(cursor)))
                .orElse(fitting);
    }
}

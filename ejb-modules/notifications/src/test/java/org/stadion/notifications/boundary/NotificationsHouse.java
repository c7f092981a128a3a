package org.stadion.notifications.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AccountNotFound;
import org.stadion.identity.AccountView;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;
import org.stadion.notifications.control.Letter;
import org.stadion.notifications.entity.InMemoryChoiceStore;
import org.stadion.notifications.entity.InMemoryDeliveryStore;
import org.stadion.notifications.entity.InMemoryNoticeStore;
import org.stadion.testing.SetClock;

/** All desks of the module, wired by hand, with a post office that does as it is told. */
final class NotificationsHouse implements Accounts, PostOffice {

    static final AthleteId ANNA = AthleteId.next();

    final SetClock clock = SetClock.at("2026-03-02T07:00:00Z");
    final InMemoryNoticeStore notices = new InMemoryNoticeStore();
    final InMemoryDeliveryStore deliveries = new InMemoryDeliveryStore();
    final NoticeIntakeDesk intake = new NoticeIntakeDesk();
    final InboxDesk inbox = new InboxDesk();
    final PreferencesDesk preferences = new PreferencesDesk();
    final DeliveriesDesk delivering = new DeliveriesDesk();
    final List<UUID> queued = new ArrayList<>();
    final List<Letter> sent = new ArrayList<>();

    private final Map<AthleteId, AccountView> accounts = new HashMap<>();
    private Optional<Exception> trouble = Optional.empty();

    NotificationsHouse() {
        var choices = new InMemoryChoiceStore();
        intake.notices = notices;
        intake.deliveries = deliveries;
        intake.choices = choices;
        intake.queues = (queue, work) -> {
            if (!queue.equals("notification-delivery")) {
                throw new IllegalArgumentException(queue);
            }
            queued.add(work);
        };
        intake.clock = clock;
        inbox.notices = notices;
        inbox.accounts = this;
        inbox.clock = clock;
        preferences.choices = choices;
        var book = new DeliveryBook();
        book.notices = notices;
        book.deliveries = deliveries;
        book.accounts = this;
        book.clock = clock;
        delivering.book = book;
        delivering.postOffice = this;
        account(ANNA, "anna@mail.example", Locale.ENGLISH);
    }

    void account(AthleteId athlete, @Nullable String email, Locale locale) {
        accounts.put(athlete, new AccountView(athlete, "user", email, locale, Instant.EPOCH));
    }

    /** From now on each letter ends like this. */
    void postOfficeSays(Exception how) {
        trouble = Optional.of(how);
    }

    void postOfficeIsWell() {
        trouble = Optional.empty();
    }

    @Override
    public void send(Letter letter) throws AddressRefused, Unreachable {
        if (trouble.isPresent()) {
            switch (trouble.get()) {
                case AddressRefused refused -> throw refused;
                case Unreachable unreachable -> throw unreachable;
                default -> throw new IllegalStateException(trouble.get());
            }
        }
        sent.add(letter);
    }

    @Override
    public AccountView find(AthleteId athlete) {
        return Optional.ofNullable(accounts.get(athlete)).orElseThrow(() -> new AccountNotFound(athlete));
    }

    @Override
    public Entry enter(Claims claims) {
        throw new UnsupportedOperationException();
    }
}

package org.stadion.notifications.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.stadion.identity.Accounts;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.notifications.Inbox;
import org.stadion.notifications.NoticeId;
import org.stadion.notifications.NoticeNotFound;
import org.stadion.notifications.control.Wording;
import org.stadion.notifications.entity.Notice;
import org.stadion.notifications.entity.NoticeStore;

/** Reads the inbox to its owner, in their language. */
@Stateless
@RolesAllowed("athlete")
public class InboxDesk implements Inbox {

    @Inject
    NoticeStore notices;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    public Page<NoticeView> list(AthleteId athlete, PageRequest page) {
        var locale = accounts.find(athlete).locale();
        var rows = notices.inbox(athlete, page.cursor(), page.limit() + 1);
        return Page.of(rows, page.limit(), Notice::position).map(notice -> view(notice, locale));
    }

    @Override
    public long unread(AthleteId athlete) {
        return notices.unread(athlete);
    }

    @Override
    public NoticeView markRead(AthleteId athlete, NoticeId id) {
        var notice = notices.find(id)
                .filter(found -> found.inInbox() && found.recipient().equals(athlete))
                .orElseThrow(() -> new NoticeNotFound(id));
        notice.read(now());
        return view(notice, accounts.find(athlete).locale());
    }

    @Override
    public void markAllRead(AthleteId athlete) {
        notices.readAll(athlete, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NoticeView view(Notice notice, Locale locale) {
        var words = Wording.inbox(notice.type(), notice.content(), locale);
        return new NoticeView(
                notice.id(),
                notice.type().word(),
                words.title(),
                words.text(),
                notice.content().link(),
                notice.createdAt(),
                notice.readAt().orElse(null));
    }
}

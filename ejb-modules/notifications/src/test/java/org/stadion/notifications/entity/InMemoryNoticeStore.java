package org.stadion.notifications.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.notifications.NoticeId;

/** The twin of the database. */
public final class InMemoryNoticeStore implements NoticeStore {

    private static final Comparator<Cursor> LATEST_FIRST = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString())
            .reversed();

    private final List<Notice> notices = new ArrayList<>();

    @Override
    public boolean add(Notice notice) {
        return notices.stream()
                        .noneMatch(n -> n.event().equals(notice.event())
                                && n.recipient().equals(notice.recipient())
                                && n.type() == notice.type())
                && notices.add(notice);
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return notices.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    @Override
    public List<Notice> inbox(AthleteId recipient, Optional<Cursor> after, int most) {
        return inbox(recipient)
                .filter(n -> after.map(cursor -> LATEST_FIRST.compare(n.position(), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Notice::position, LATEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public long unread(AthleteId recipient) {
        return inbox(recipient).filter(n -> n.readAt().isEmpty()).count();
    }

    @Override
    public void readAll(AthleteId recipient, Instant at) {
        inbox(recipient).forEach(n -> n.read(at));
    }

    private Stream<Notice> inbox(AthleteId recipient) {
        return notices.stream().filter(n -> n.inInbox() && n.recipient().equals(recipient));
    }
}

package org.stadion.social.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stadion.kernel.Cursor;

/** Keyset paging over rows in memory. */
final class Rows {

    private static final Comparator<Cursor> TIME = Comparator.comparing(Cursor::moment)
            .thenComparing(cursor -> cursor.id().toString());

    private Rows() {}

    static <T> List<T> oldestFirst(Stream<T> rows, Function<T, Cursor> position, Optional<Cursor> after, int most) {
        return page(rows, position, TIME, after, most);
    }

    static <T> List<T> latestFirst(Stream<T> rows, Function<T, Cursor> position, Optional<Cursor> after, int most) {
        return page(rows, position, TIME.reversed(), after, most);
    }

    private static <T> List<T> page(
            Stream<T> rows, Function<T, Cursor> position, Comparator<Cursor> order, Optional<Cursor> after, int most) {
        return rows.filter(row -> after.map(cursor -> order.compare(position.apply(row), cursor) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(position, order))
                .limit(most)
                .toList();
    }
}

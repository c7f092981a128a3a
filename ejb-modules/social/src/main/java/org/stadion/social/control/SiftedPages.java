package org.stadion.social.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/**
 * Pages of a list of which the viewer may not see every row. What is hidden is replaced by what follows, so a page is
 * short only at the end of the list, or when so much is hidden that looking further would take too long; then the
 * next page goes on from there. Cursors point at rows of the whole list, so pages stay put while visibility changes.
 */
public final class SiftedPages {

    private static final int MOST_ROUNDS = 5;

    private SiftedPages() {}

    /** Reads rows of the whole list. */
    @FunctionalInterface
    public interface Reader<T> {
        List<T> read(Optional<Cursor> after, int most);
    }

    public static <T> Page<T> of(
            PageRequest page, Function<T, Cursor> position, Reader<T> reader, UnaryOperator<List<T>> visible) {
        int most = page.limit() + 1;
        var kept = new ArrayList<T>();
        var from = page.cursor();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var rows = reader.read(from, most);
            kept.addAll(visible.apply(rows));
            if (kept.size() >= most) {
                return Page.of(kept.subList(0, most), page.limit(), position);
            }
            if (rows.size() < most) {
                return new Page<>(kept, null);
            }
            from = Optional.of(position.apply(rows.getLast()));
        }
        return new Page<>(kept, from.orElse(null));
    }
}

package org.stadion.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next opaque cursor of the page after this one, or null at the end
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Cursor next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }

    /**
     * Makes a page from one row more than was asked for.
     *
     * @param rows up to {@code limit + 1} rows; the surplus row only says that there is a next page
     * @param position the cursor of a row: where the page after it begins
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        return new Page<>(rows.subList(0, limit), position.apply(rows.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = items.stream().<R>map(change).toList();
        return new Page<>(changed, next);
    }
}

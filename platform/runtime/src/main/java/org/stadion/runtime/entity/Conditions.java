package org.stadion.runtime.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The where clause of a list whose filter is known only when it is asked. Conditions are our text, values are bound. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds the condition, unless its value is null: then anything will do. */
    Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    Conditions and(String condition, Object first, Object second) {
        conditions.add(condition);
        values.add(first);
        values.add(second);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The bound values, and one more at the end. */
    Object[] values(Object last) {
        var all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }
}

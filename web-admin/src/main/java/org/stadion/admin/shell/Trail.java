package org.stadion.admin.shell;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Cursor;

/** The way back through a list that knows only forward: where each page before this one began. */
public final class Trail implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String START = "";

    private final Deque<String> starts = new ArrayDeque<>();

    public void leave(@Nullable Cursor start) {
        starts.push(start == null ? START : start.token());
    }

    /** @return where the page before began; nothing in it means at the start of the list */
    public Optional<Cursor> back() {
        var token = starts.pop();
        return token.equals(START) ? Optional.empty() : Optional.of(new Cursor(token));
    }

    public boolean isEmpty() {
        return starts.isEmpty();
    }

    public void forget() {
        starts.clear();
    }
}

package org.stadion.runtime.boundary;

import java.util.ArrayList;
import java.util.List;
import org.stadion.runtime.entity.DeadLetterQueue;

/** A broker's dead-letter queue that remembers what was done with its letters. */
final class InMemoryDeadLetterQueue implements DeadLetterQueue {

    final List<Dead> letters = new ArrayList<>();
    final List<Dead> replayed = new ArrayList<>();

    @Override
    public List<Dead> all() {
        return List.copyOf(letters);
    }

    @Override
    public boolean replay(Dead letter) {
        replayed.add(letter);
        return letters.remove(letter);
    }

    @Override
    public boolean discard(Dead letter) {
        return letters.remove(letter);
    }
}

package org.stadion.workouts.control.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The parts of an upload, each read and decoded when it is asked for, so that no more than one is held in memory. To be
 * closed, which closes the content.
 */
public final class ImportItems implements Iterator<ImportItem>, Closeable {
    private final Iterator<ImportItem> items;
    private final int size;
    private final Closeable content;

    ImportItems(Items items, Closeable content) {
        this.items = items.each();
        this.size = items.size();
        this.content = content;
    }

    /** The parts, known one by one when they are asked for, and how many they are. */
    record Items(int size, Iterator<ImportItem> each) {}

    /** How many there are in all. */
    public int size() {
        return size;
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public ImportItem next() {
        return items.next();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}

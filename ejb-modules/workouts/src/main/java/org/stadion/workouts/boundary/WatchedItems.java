package org.stadion.workouts.boundary;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.archive.ImportItems;
import org.stadion.workouts.control.decode.Decoders;

/** The parts of an upload, decoded one by one; whatever else than a refusal a decoder throws is its fault. */
final class WatchedItems implements Closeable {
    private final ImportItems items;

    private WatchedItems(ImportItems items) {
        this.items = items;
    }

    static WatchedItems open(Content content, String name) throws IOException {
        try {
            return new WatchedItems(Decoders.open(content, name));
        } catch (UndecodableFile refusal) {
            throw refusal;
        } catch (RuntimeException fault) {
            throw new DecoderFault(fault);
        }
    }

    int size() {
        return items.size();
    }

    /** @return null behind the last one */
    @Nullable
    ImportItem next() {
        try {
            return items.hasNext() ? items.next() : null;
        } catch (UndecodableFile refusal) {
            throw refusal;
        } catch (RuntimeException fault) {
            throw new DecoderFault(fault);
        }
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}

package org.stadion.runtime;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files: originals of imports, pictures, exports. Never call it inside a transaction: it is a remote store. */
public interface ObjectStore {

    /** Stores the bytes under the key; the same key with the same bytes again is no error. */
    void put(String key, Path file, String contentType);

    /** @return the stored bytes, to be closed by the caller, or empty when there is no such object */
    Optional<InputStream> get(String key);

    /** Removes the object; one that is not there is no error. */
    void delete(String key);

    /** @return whether the store answers */
    boolean answers();
}

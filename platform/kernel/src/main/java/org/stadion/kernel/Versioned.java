package org.stadion.kernel;

/** What may be edited, as it is read: an edit names the version that it is based on. */
public interface Versioned {
    long version();
}

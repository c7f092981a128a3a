package org.stadion.localstack;

import java.util.List;

/**
 * How one part is.
 *
 * @param part {@code launcher} or a part's label
 * @param pid 0 when it does not run
 * @param healthy whether it answers as it should
 * @param residentBytes memory, with pages that its processes share counted once
 */
public record PartStatus(String part, long pid, boolean healthy, List<Integer> ports, long residentBytes) {
    public PartStatus {
        ports = List.copyOf(ports);
    }

    public boolean running() {
        return pid != 0;
    }
}

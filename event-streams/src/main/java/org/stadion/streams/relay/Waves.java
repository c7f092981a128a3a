package org.stadion.streams.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stadion.runtime.OutboxMessage;

/** Which messages may travel at the same time: in each wave at most one of a key, so that a failure leaves no gap behind it. */
final class Waves {

    private Waves() {}

    /** The n-th message of each key is in the n-th wave. */
    static List<List<OutboxMessage>> of(List<OutboxMessage> messages) {
        var waves = new ArrayList<List<OutboxMessage>>();
        Map<String, Integer> seen = new HashMap<>();
        for (var message : messages) {
            int wave = seen.merge(message.key(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(message);
        }
        return waves;
    }
}

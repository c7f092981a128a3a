package org.stadion.streams.relay;

import java.util.ArrayList;
import java.util.List;
import org.stadion.runtime.OutboxMessage;

/**
 * Which messages may travel at the same time. The producer makes one batch for each partition of what it has, as long as
 * that fits, and the broker takes a batch whole or not at all: so a failure leaves no gap behind it.
 */
final class Waves {

    /** What a message needs besides its texts: headers, lengths, times. */
    private static final int AROUND = 300;

    /** Of UTF-8. */
    private static final int LONGEST_CHARACTER = 3;

    private Waves() {}

    /** In their order, each wave as long as possible, but at least one message. */
    static List<List<OutboxMessage>> of(List<OutboxMessage> messages, int mostBytes) {
        var waves = new ArrayList<List<OutboxMessage>>();
        List<OutboxMessage> wave = new ArrayList<>();
        long bytes = 0;
        for (var message : messages) {
            long more = bytes(message);
            if (!wave.isEmpty() && bytes + more > mostBytes) {
                waves.add(wave);
                wave = new ArrayList<>();
                bytes = 0;
            }
            wave.add(message);
            bytes += more;
        }
        if (!wave.isEmpty()) {
            waves.add(wave);
        }
        return waves;
    }

    /** At most so many. */
    private static long bytes(OutboxMessage message) {
        long characters = (long) message.key().length()
                + message.body().length()
                + message.trace().length()
                + message.consumer().length();
        return AROUND + LONGEST_CHARACTER * characters;
    }
}

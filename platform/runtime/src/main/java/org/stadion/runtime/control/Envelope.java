package org.stadion.runtime.control;

import org.stadion.kernel.IntegrationEvent;
import org.stadion.kernel.Json;
import org.stadion.runtime.OutboxMessage;

/** How an event looks on its way. */
public final class Envelope {

    private static final String ROOT = "org.stadion.";

    private record Body(String type, int version, IntegrationEvent event) {}

    private Envelope() {}

    /** @param trace the request that caused the event, empty when unknown */
    public static OutboxMessage of(IntegrationEvent event, String trace) {
        return new OutboxMessage(
                event.eventId(),
                topic(event.getClass()),
                event.athleteKey().toString(),
                Json.write(new Body(event.getClass().getSimpleName(), 1, event)),
                trace,
                "");
    }

    /** An event of {@code org.stadion.workouts.events} goes to {@code stadion.workouts}. */
    static String topic(Class<? extends IntegrationEvent> type) {
        var place = type.getPackageName();
        if (!place.startsWith(ROOT) || !place.endsWith(".events")) {
            throw new IllegalArgumentException("events live in org.stadion.<module>.events, not in " + place);
        }
        return "stadion." + place.substring(ROOT.length(), place.length() - ".events".length());
    }
}

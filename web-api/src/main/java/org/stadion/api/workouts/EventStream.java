package org.stadion.api.workouts;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The wire to one listener. */
record EventStream(SseEventSink sink, Sse sse) {

    /** How long a listener waits before it connects again after a break. */
    private static final long RECONNECT_MS = 2_000;

    boolean isOpen() {
        return !sink.isClosed();
    }

    void send(String id, String name, Object data) {
        sink.send(sse.newEventBuilder()
                .id(id)
                .name(name)
                .reconnectDelay(RECONNECT_MS)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.getClass(), data)
                .build());
    }

    void beat() {
        sink.send(sse.newEventBuilder().comment("still there").build());
    }

    void close() {
        sink.close();
    }
}

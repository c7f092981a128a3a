package org.stadion.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A question to whoever knows: how are the parts that requests need? Fired as a CDI event, because the server looks for
 * health checks only in EAR/lib, from where nobody who knows can be called.
 */
public final class HealthInquiry {

    /** @param detail what answered, or why it is down */
    public record Answer(boolean up, String detail) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public void answer(String part, boolean up, String detail) {
        answers.put(part, new Answer(up, detail));
    }

    public Optional<Answer> about(String part) {
        return Optional.ofNullable(answers.get(part));
    }
}

package org.stadion.admin.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stadion.runtime.Audit;

/**
 * Something that happened to a thing, for its timeline.
 *
 * @param detail more about it, or empty
 * @param actor who did it, or empty when the system did
 */
public record Happening(Instant at, Tone tone, String title, String detail, String actor) {

    /** How it is marked. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        BAD,
        PERSON;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static List<Happening> ofActs(List<Audit.Entry> entries) {
        return entries.stream()
                .map(entry -> new Happening(entry.at(), Tone.PERSON, entry.action(), entry.reason(), entry.actor()))
                .toList();
    }

    public static List<Happening> latestFirst(List<Happening> some, List<Happening> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
    }
}

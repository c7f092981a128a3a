package org.stadion.profiles.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Json;
import org.stadion.profiles.AthleteCard;

/**
 * Cards that were asked for lately, for all nodes. A reader only fills a gap, a committed change always overwrites: so a
 * reader who still saw the row as it was before cannot leave an old card behind.
 */
@ApplicationScoped
class CardCache {

    /** JSON, because the cache's nodes must not need our classes. */
    @Resource(lookup = "java:jboss/infinispan/cache/stadion/profiles")
    ConcurrentMap<String, String> cards;

    Optional<AthleteCard> find(AthleteId athlete) {
        return Optional.ofNullable(cards.get(key(athlete))).map(json -> Json.read(json, AthleteCard.class));
    }

    void fill(AthleteCard card) {
        cards.putIfAbsent(key(card.id()), Json.write(card));
    }

    void overwrite(AthleteCard card) {
        cards.put(key(card.id()), Json.write(card));
    }

    private static String key(AthleteId athlete) {
        return athlete.toString();
    }
}

package org.stadion.localstack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who follows whom: those of the same city each other, and some strangers. */
final class Friendships {
    private static final double STRANGERS = 0.18;

    record Follow(String follower, String followed) {}

    private Friendships() {}

    static List<Follow> all() {
        var random = new Random(20);
        var all = new ArrayList<Follow>();
        for (var one : Roster.ATHLETES) {
            for (var other : Roster.ATHLETES) {
                var likely = random.nextDouble() < STRANGERS
                        || one.city() == other.city()
                        || other.user().equals("anna");
                if (!one.equals(other) && likely) {
                    all.add(new Follow(one.user(), other.user()));
                }
            }
        }
        return all;
    }
}

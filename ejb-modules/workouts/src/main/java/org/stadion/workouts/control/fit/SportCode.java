package org.stadion.workouts.control.fit;

import java.util.Optional;

/** FIT's two numbers for a sport. */
record SportCode(int sport, int subSport) {
    private static final int GENERIC = 0;
    private static final int MISSING = -1;

    /** Empty if the message does not say the sport. */
    static Optional<SportCode> of(Message message, int sportField, int subSportField) {
        var sport = message.orElse(sportField, MISSING);
        return sport == MISSING
                ? Optional.empty()
                : Optional.of(new SportCode(sport, message.orElse(subSportField, GENERIC)));
    }

    boolean isGeneric() {
        return sport == GENERIC;
    }

    @Override
    public String toString() {
        return sport + "/" + subSport;
    }
}

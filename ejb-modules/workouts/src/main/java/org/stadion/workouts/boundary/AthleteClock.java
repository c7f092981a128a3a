package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.entity.PeriodStore;

/** What day it is for an athlete, and when their weeks begin. */
@Dependent
class AthleteClock {
    private static final ZoneOffset WHERE_DAYS_BEGIN = ZoneOffset.ofHours(14);

    @Inject
    PeriodStore periods;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /**
     * By the clock of the profile. Who trained already where tomorrow has begun, or never said where the profile's clock
     * hangs, is not made to wait for it.
     */
    LocalDate today(AthleteId athlete) {
        return today(clock.instant(), profiles.zone(athlete), day -> periods.trained(athlete, day));
    }

    static LocalDate today(Instant now, ZoneId zone, Predicate<LocalDate> trained) {
        var day = LocalDate.ofInstant(now, zone);
        var next = day.plusDays(1);
        return !next.isAfter(LocalDate.ofInstant(now, WHERE_DAYS_BEGIN)) && trained.test(next) ? next : day;
    }

    DayOfWeek weekStartsOn(AthleteId athlete) {
        var chosen = profiles.find(athlete, athlete).weekStartsOn();
        return chosen == null ? DayOfWeek.MONDAY : chosen;
    }
}

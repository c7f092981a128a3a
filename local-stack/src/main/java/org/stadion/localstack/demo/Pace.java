package org.stadion.localstack.demo;

import java.util.Random;

/** How fast somebody moves from one second to the next, and with which power and cadence. */
interface Pace {
    /** @param powerW NaN when there is no power meter */
    record Step(double speedMps, double powerW, double cadenceRpm) {}

    /** @param effort share of what the athlete could give for an hour */
    Step next(double effort, double grade, Random random);

    static Pace of(Athlete athlete, Kind kind) {
        return kind.onWheels() ? new Riding(athlete) : new OnFoot(athlete, kind == Kind.HIKE);
    }

    /**
     * Speed at equal effort falls with the energy that a metre costs at that grade (Minetti et al. 2002, J. Appl. Physiol. 93,
     * equation for running).
     */
    final class OnFoot implements Pace {
        private static final double FLAT_COST = 3.6;
        private static final double EASY = 0.72;

        private final Athlete athlete;
        private final boolean walking;
        private double mood;

        OnFoot(Athlete athlete, boolean walking) {
            this.athlete = athlete;
            this.walking = walking;
        }

        @Override
        public Step next(double effort, double grade, Random random) {
            mood = 0.97 * mood + 0.012 * random.nextGaussian();
            var flat = walking ? 1.35 : athlete.easyRunMps() * effort / EASY;
            var speed = Math.clamp(flat * FLAT_COST / cost(grade), 0.5 * flat, 1.25 * flat) * (1 + mood);
            var cadence = walking ? 50 + 5 * speed : 72 + 4.5 * speed;
            return new Step(Math.max(0.4, speed), Double.NaN, Math.round(cadence + random.nextGaussian()));
        }

        private static double cost(double grade) {
            var i = Math.clamp(grade, -0.45, 0.45);
            return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + FLAT_COST;
        }
    }

    /** Power against gravity, rolling and air, with the inertia of bike and rider. */
    final class Riding implements Pace {
        private static final double GRAVITY = 9.81;
        private static final double BIKE_KG = 9;
        private static final double ROLLING = 0.0045;
        private static final double DRAG = 0.5 * 1.2 * 0.32;
        private static final double FASTEST_MPS = 15;

        private final Athlete athlete;
        private double speed = 3;
        private double mood;

        Riding(Athlete athlete) {
            this.athlete = athlete;
        }

        @Override
        public Step next(double effort, double grade, Random random) {
            mood = 0.94 * mood + 0.04 * random.nextGaussian();
            var coasting = grade < -0.025 && speed > 10;
            var power = coasting
                    ? 0
                    : Math.max(0, athlete.thresholdW() * effort * (1 + Math.clamp(6 * grade, -0.5, 0.45) + mood));
            var mass = athlete.massKg() + BIKE_KG;
            var resistance = mass * GRAVITY * (ROLLING + grade) + DRAG * speed * speed;
            speed = Math.clamp(speed + (power / Math.max(2.5, speed) - resistance) / mass, 1.5, FASTEST_MPS);
            var cadence = coasting ? 0 : Math.round(Math.clamp(88 - 160 * grade + 2 * random.nextGaussian(), 55, 105));
            return new Step(speed, Math.round(power), cadence);
        }
    }
}

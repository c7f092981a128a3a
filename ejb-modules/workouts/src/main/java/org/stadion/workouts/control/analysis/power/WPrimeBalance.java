package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * What is left of the work capacity above critical power, second by second, in joules.
 *
 * <p>Power is one value a second on the elapsed axis, zero where the recording paused: rest restores W'.
 */
public enum WPrimeBalance {
    /** Skiba et al. 2012, Med Sci Sports Exerc 44:1526: exponential recovery with one time constant. */
    INTEGRAL("power-wprime-balance.integral-2012") {
        @Override
        public double[] of(double[] watts, CriticalPowerModel model) {
            double decay = Math.exp(-1 / timeConstant(watts, model.criticalPower()));
            double[] balance = new double[watts.length];
            double spent = 0;
            for (int i = 0; i < watts.length; i++) {
                spent = spent * decay + Math.max(0, watts[i] - model.criticalPower());
                balance[i] = model.workCapacity() - spent;
            }
            return balance;
        }
    },
    /** Froncioni and Skiba: recovery in proportion to what is missing and to the distance below critical power. */
    DIFFERENTIAL("power-wprime-balance.differential") {
        @Override
        public double[] of(double[] watts, CriticalPowerModel model) {
            double capacity = model.workCapacity();
            double[] balance = new double[watts.length];
            double left = capacity;
            for (int i = 0; i < watts.length; i++) {
                double below = model.criticalPower() - watts[i];
                left += below > 0 ? below * (capacity - left) / capacity : below;
                balance[i] = left;
            }
            return balance;
        }
    };

    private final String id;

    WPrimeBalance(String id) {
        this.id = id;
    }

    public Algorithm algorithm() {
        return new Algorithm(id, 1);
    }

    /** @return joules at the end of each second; may fall below zero when the model's capacity is too small */
    public abstract double[] of(double[] watts, CriticalPowerModel model);

    /**
     * Seconds: 546 e^(-0.01 D) + 316, where D is critical power less the mean of all power below it; 0 W as the mean
     * when power never was below.
     */
    static double timeConstant(double[] watts, double criticalPower) {
        double sum = 0;
        int below = 0;
        for (double value : watts) {
            if (value < criticalPower) {
                sum += value;
                below++;
            }
        }
        double mean = below == 0 ? 0 : sum / below;
        return 546 * Math.exp(-0.01 * (criticalPower - mean)) + 316;
    }

    /** @return the lowest balance in joules; the full capacity for an empty series */
    public static double lowest(double[] balance, CriticalPowerModel model) {
        double lowest = model.workCapacity();
        for (double left : balance) {
            lowest = Math.min(lowest, left);
        }
        return lowest;
    }
}

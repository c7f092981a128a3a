package org.stadion.workouts.control.analysis.load;

/** How much of today's load enters an exponentially weighted mean over N days. */
public enum Smoothing {
    /** 1 - e^(-1/N): the exact discrete form of a time constant of N days; GoldenCheetah, dreeve. Our default. */
    EXPONENTIAL("exponential") {
        @Override
        public double lambda(double days) {
            return 1 - Math.exp(-1 / days);
        }
    },
    /** 1/N, as TrainingPeaks. */
    ONE_OVER_N("one-over-n") {
        @Override
        public double lambda(double days) {
            return 1 / days;
        }
    },
    /** 2/(N+1), the usual moving average of statistics, as Runalyze. */
    TWO_OVER_N_PLUS_ONE("two-over-n-plus-one") {
        @Override
        public double lambda(double days) {
            return 2 / (days + 1);
        }
    };

    private final String code;

    Smoothing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public abstract double lambda(double days);

    /** The mean after each day, starting from {@code start} before the first. */
    public static double[] smooth(double[] loads, double lambda, double start) {
        double[] means = new double[loads.length];
        double mean = start;
        for (int day = 0; day < loads.length; day++) {
            mean += lambda * (loads[day] - mean);
            means[day] = mean;
        }
        return means;
    }
}

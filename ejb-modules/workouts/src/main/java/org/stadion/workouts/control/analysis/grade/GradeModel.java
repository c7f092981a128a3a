package org.stadion.workouts.control.analysis.grade;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * How much harder a slope is than the flat. A factor is equivalent flat speed by actual speed: above 1 uphill. Grades
 * are fractions (0.05 = 5 %) and clamped to the range of the model.
 */
public enum GradeModel {
    /** Energy cost relative to the flat. Source: Minetti et al. 2002, J Appl Physiol 93:1039. */
    MINETTI("grade-factor.minetti-cost", 0.45) {
        @Override
        double within(double grade) {
            return minettiCost(grade) / FLAT_COST;
        }
    },
    /** Minetti's cost to the power of 0.83, as Runalyze turns cost into time. */
    MINETTI_TIME("grade-factor.minetti-083", 0.45) {
        @Override
        double within(double grade) {
            return Math.pow(minettiCost(grade) / FLAT_COST, 0.83);
        }
    },
    /** Equal heart rate rather than equal energy, after Strava's model of 2017; the polynomial is sports-lib's. */
    HEART_RATE("grade-factor.heart-rate-polynomial", 0.5) {
        @Override
        double within(double grade) {
            return polynomial(
                    100 * grade,
                    1,
                    0.029290920646623777,
                    0.0018083953212790634,
                    4.0662425671715924e-7,
                    -3.686186584867523e-7,
                    -2.6628107325930747e-9);
        }
    },
    /** The same idea as a table with straight lines between its points; the points are dreeve's. */
    HEART_RATE_TABLE("grade-factor.heart-rate-table", 0.5) {
        @Override
        double within(double grade) {
            int i = 1;
            while (i < GRADES.length - 1 && GRADES[i] < grade) {
                i++;
            }
            double share = (grade - GRADES[i - 1]) / (GRADES[i] - GRADES[i - 1]);
            return FACTORS[i - 1] + share * (FACTORS[i] - FACTORS[i - 1]);
        }
    },
    /** The polynomial behind GoldenCheetah's Daniels points. */
    DANIELS("grade-factor.daniels-polynomial", 0.4) {
        @Override
        double within(double grade) {
            return polynomial(100 * grade, 0.9935756154, 0.0299822939, 0.001906977, 7.778e-7, -4.713e-7, -3.4e-9);
        }
    };

    /** J/(kg m) of running on the flat. */
    private static final double FLAT_COST = 3.6;

    private static final double[] GRADES = {
        -0.50, -0.35, -0.25, -0.18, -0.15, -0.10, -0.05, 0, 0.05, 0.10, 0.15, 0.20, 0.30, 0.40, 0.50
    };
    private static final double[] FACTORS = {
        1.35, 1.25, 1.12, 1.01, 0.96, 0.88, 0.94, 1, 1.20, 1.42, 1.70, 2.00, 2.60, 3.25, 3.90
    };

    private final String id;
    private final double steepest;

    GradeModel(String id, double steepest) {
        this.id = id;
        this.steepest = steepest;
    }

    abstract double within(double grade);

    public Algorithm algorithm() {
        return new Algorithm(id, 1);
    }

    /** @return equivalent flat speed by actual speed */
    public double speedFactor(double grade) {
        return within(Math.clamp(grade, -steepest, steepest));
    }

    /** Minetti's cost of running in J/(kg m). */
    public static double minettiCost(double grade) {
        return polynomial(Math.clamp(grade, -0.45, 0.45), 3.6, 19.5, 46.3, -43.3, -30.4, 155.4);
    }

    private static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}

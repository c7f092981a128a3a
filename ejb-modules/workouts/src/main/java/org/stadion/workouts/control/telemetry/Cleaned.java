package org.stadion.workouts.control.telemetry;

/**
 * A telemetry without what its receiver and sensors cannot have measured.
 *
 * @param positionsInvalid positions dropped because they are none
 * @param positionsJumping positions dropped because the athlete cannot have got there
 * @param values other values dropped
 */
public record Cleaned(Telemetry telemetry, int positionsInvalid, int positionsJumping, int values) {
    /**
     * Cleans positions, then values.
     *
     * @param maxSpeed metres a second that nobody in this sport exceeds
     * @param maxAltitude metres that nobody in this sport is above
     */
    public static Cleaned of(Telemetry telemetry, double maxSpeed, double maxAltitude) {
        var positions = new PositionCleaning(telemetry, maxSpeed);
        var placed = positions.clean();
        var values = new ValueCleaning(placed, maxSpeed, maxAltitude);
        var valued = values.clean();
        return new Cleaned(valued, positions.invalid(), positions.jumping(), values.dropped());
    }
}

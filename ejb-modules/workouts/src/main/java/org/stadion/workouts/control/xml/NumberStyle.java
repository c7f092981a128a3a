package org.stadion.workouts.control.xml;

/**
 * How a file writes its fractions. Programs that ask their computer's language write {@code 48,8566}: a file whose first
 * fraction has a comma has commas throughout. In any other a comma makes a number none.
 */
public final class NumberStyle {
    private boolean known;
    private boolean commas;

    /** The number with a point for its comma, where that is the file's style. */
    public String plain(String written) {
        if (!known) {
            commas = written.indexOf(',') > 0;
            known = commas || written.indexOf('.') >= 0;
        }
        return commas ? written.replace(',', '.') : written;
    }
}

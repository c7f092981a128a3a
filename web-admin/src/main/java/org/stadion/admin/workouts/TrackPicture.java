package org.stadion.admin.workouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A track as a drawing, without a map behind it: north is up, metres are equally long in all directions, and a bar says
 * how long they are. No tile server learns where an athlete was.
 *
 * @param lines the track in SVG's path language, one for each stretch without a gap
 * @param points where each sample lies, {@code x,y}, empty where the position is missing; joined by semicolons
 * @param start of the first position
 * @param end of the last position
 * @param barLength of the scale bar, in the drawing's units
 * @param barMetres what the bar stands for
 */
public record TrackPicture(
        List<String> lines, String points, Point start, Point end, double barLength, double barMetres) {

    static final double WIDTH = 720;
    static final double HEIGHT = 400;

    private static final double MARGIN = 28;
    private static final double SMALLEST_EXTENT_M = 60;
    private static final double LONGEST_BAR = 140;

    /** On the mean sphere, which is good enough for a drawing. */
    private static final double METRES_A_DEGREE = 111_195;

    public record Point(double x, double y) {
        String text() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** @param positions pairs of latitude and longitude in degrees, null where missing */
    static Optional<TrackPicture> of(List<? extends @Nullable Object> positions) {
        var flat = flat(positions);
        return flat.stream().anyMatch(Optional::isPresent) ? Optional.of(fitted(flat)) : Optional.empty();
    }

    public String viewBox() {
        return String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, HEIGHT);
    }

    private static TrackPicture fitted(List<Optional<Point>> flat) {
        var known = flat.stream().flatMap(Optional::stream).toList();
        var x = known.stream().mapToDouble(Point::x).summaryStatistics();
        var y = known.stream().mapToDouble(Point::y).summaryStatistics();
        double wide = Math.max(SMALLEST_EXTENT_M, x.getMax() - x.getMin());
        double high = Math.max(SMALLEST_EXTENT_M, y.getMax() - y.getMin());
        double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
        double midX = (x.getMin() + x.getMax()) / 2;
        double midY = (y.getMin() + y.getMax()) / 2;
        var drawn = flat.stream()
                .map(point -> point.map(
                        p -> new Point(WIDTH / 2 + (p.x() - midX) * scale, HEIGHT / 2 - (p.y() - midY) * scale)))
                .toList();
        double bar = roundBelow(LONGEST_BAR / scale);
        var places = drawn.stream().flatMap(Optional::stream).toList();
        return new TrackPicture(
                lines(drawn),
                String.join(
                        ";",
                        drawn.stream()
                                .map(point -> point.map(Point::text).orElse(""))
                                .toList()),
                places.getFirst(),
                places.getLast(),
                bar * scale,
                bar);
    }

    /** In metres east and north of the equator below the first position; across the date line without a leap. */
    private static List<Optional<Point>> flat(List<? extends @Nullable Object> positions) {
        var degrees = positions.stream().map(TrackPicture::degrees).toList();
        double midLatitude = degrees.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Point::y)
                .average()
                .orElse(0);
        double narrowing = Math.cos(Math.toRadians(midLatitude));
        double first = degrees.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Point::x)
                .orElse(0.0);
        return degrees.stream()
                .map(point -> point.map(p -> new Point(
                        Math.IEEEremainder(p.x() - first, 360) * METRES_A_DEGREE * narrowing, p.y() * METRES_A_DEGREE)))
                .toList();
    }

    private static Optional<Point> degrees(@Nullable Object position) {
        return position instanceof List<?> pair
                        && pair.size() == 2
                        && pair.get(0) instanceof Number latitude
                        && pair.get(1) instanceof Number longitude
                ? Optional.of(new Point(longitude.doubleValue(), latitude.doubleValue()))
                : Optional.empty();
    }

    private static List<String> lines(List<Optional<Point>> drawn) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var point : drawn) {
            if (point.isPresent()) {
                line.append(line.isEmpty() ? "M" : "L").append(point.get().text());
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The largest of 1, 2, 5, 10, 20, 50 and so on that is not above. */
    private static double roundBelow(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(metres)));
        double digits = metres / power;
        return power * (digits >= 5 ? 5 : digits >= 2 ? 2 : 1);
    }
}

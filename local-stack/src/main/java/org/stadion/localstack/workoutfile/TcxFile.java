package org.stadion.localstack.workoutfile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A recording as TCX 2; a pause begins a new track inside the lap. */
public final class TcxFile {
    private TcxFile() {}

    public static byte[] of(Recording recording) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
                    xmlns:ext="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
                <Activities>
                """);
        text.append("<Activity Sport=\"")
                .append(recording.sport().tcxSport())
                .append("\"><Id>")
                .append(recording.start())
                .append("</Id>\n");
        recording.laps().forEach(lap -> lap(text, recording, lap));
        text.append("<Notes>").append(Xml.escaped(recording.name())).append("</Notes></Activity>\n");
        return text.append("</Activities></TrainingCenterDatabase>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void lap(StringBuilder text, Recording recording, Stretch lap) {
        text.append("<Lap StartTime=\"").append(recording.at(lap.from())).append("\">");
        text.append(String.format(
                Locale.ROOT,
                "<TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%.1f</DistanceMeters><MaximumSpeed>%.2f</MaximumSpeed>",
                lap.timerS(),
                lap.distanceM(),
                lap.most(Sample::speedMps)));
        text.append("<Calories>0</Calories>");
        heartRate(text, "AverageHeartRateBpm", lap.average(Sample::heartRateBpm));
        heartRate(text, "MaximumHeartRateBpm", lap.most(Sample::heartRateBpm));
        text.append("<Intensity>Active</Intensity><TriggerMethod>Distance</TriggerMethod>\n<Track>\n");
        var samples = lap.samples();
        for (int i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            // The point on the border belongs to the lap that it ends; the workout's first has no lap before it.
            if (i > 0 || lap.from() == 0) {
                point(text, recording, sample);
            }
            if (i < samples.size() - 1 && recording.pausedAfter(sample.second()) > 0) {
                text.append("</Track>\n<Track>\n");
            }
        }
        text.append("</Track></Lap>\n");
    }

    private static void point(StringBuilder text, Recording recording, Sample sample) {
        text.append("<Trackpoint><Time>").append(recording.at(sample.second())).append("</Time>");
        if (sample.located()) {
            text.append(String.format(
                    Locale.ROOT,
                    "<Position><LatitudeDegrees>%.7f</LatitudeDegrees><LongitudeDegrees>%.7f</LongitudeDegrees></Position>"
                            + "<AltitudeMeters>%.1f</AltitudeMeters>",
                    sample.latitude(),
                    sample.longitude(),
                    sample.altitudeM()));
        }
        text.append(String.format(Locale.ROOT, "<DistanceMeters>%.2f</DistanceMeters>", sample.distanceM()));
        heartRate(text, "HeartRateBpm", sample.heartRateBpm());
        var running = recording.sport().tcxSport().equals("Running");
        if (!running) {
            Xml.number(text, "Cadence", sample.cadenceRpm());
        }
        text.append(String.format(Locale.ROOT, "<Extensions><ext:TPX><ext:Speed>%.3f</ext:Speed>", sample.speedMps()));
        if (running) {
            Xml.number(text, "ext:RunCadence", sample.cadenceRpm());
        }
        Xml.number(text, "ext:Watts", sample.powerW());
        text.append("</ext:TPX></Extensions></Trackpoint>\n");
    }

    private static void heartRate(StringBuilder text, String element, double value) {
        if (!Double.isNaN(value)) {
            text.append('<')
                    .append(element)
                    .append("><Value>")
                    .append(Math.round(value))
                    .append("</Value></")
                    .append(element)
                    .append('>');
        }
    }
}

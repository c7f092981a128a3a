package org.stadion.workouts.control.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.Content;

/**
 * Files changed at random, with a fixed seed and a fixed budget: each is read or refused, and none takes a second
 * of the processor.
 */
class FuzzTest {
    private static final long SEED = 20_240_601;
    private static final int ROUNDS = 400;
    private static final int ROUNDS_OF_CORPUS = 40;
    private static final int SMALL = 100_000;

    @Test
    void changed_files_are_read_or_refused() throws IOException {
        var random = new Random(SEED);
        for (var seed : seeds()) {
            for (var round = 0; round < ROUNDS; round++) {
                assertReadOrRefused(mutated(seed, random));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> changed_real_files_are_read_or_refused() throws IOException {
        var corpus = Corpus.open();
        return corpus.files().stream()
                .filter(file -> corpus.path(file).toFile().length() < SMALL)
                .map(file -> DynamicTest.dynamicTest(file.text("file"), () -> {
                    var random = new Random(SEED + file.text("file").hashCode());
                    var bytes = Files.readAllBytes(corpus.path(file));
                    for (var round = 0; round < ROUNDS_OF_CORPUS && bytes.length > 0; round++) {
                        assertReadOrRefused(mutated(bytes, random));
                    }
                }));
    }

    private static void assertReadOrRefused(byte[] file) throws IOException {
        var began = CpuTime.ofThisThread();
        try (var items = Decoders.open(Content.of(file), "upload")) {
            items.forEachRemaining(item -> assertThat(item.name()).isNotNull());
        } catch (UndecodableFile refused) {
            assertThat(refused.slug()).isNotEmpty();
        }
        assertThat(CpuTime.ofThisThread().minus(began)).isLessThan(Duration.ofSeconds(1));
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        var changes = 1 + random.nextInt(8);
        for (var i = 0; i < changes; i++) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return new byte[] {(byte) random.nextInt(), (byte) random.nextInt()};
        }
        var at = random.nextInt(bytes.length);
        var length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
            case 3 -> {
                return Arrays.copyOf(bytes, at + 1);
            }
            case 4 -> {
                var shorter = new ByteArrayOutputStream();
                shorter.write(bytes, 0, at);
                shorter.write(bytes, at + length, bytes.length - at - length);
                return shorter.toByteArray();
            }
            case 5 -> {
                var longer = new ByteArrayOutputStream();
                longer.write(bytes, 0, at + length);
                longer.write(bytes, at, bytes.length - at);
                return longer.toByteArray();
            }
            default -> {
                var other = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, other, bytes, at, length);
            }
        }
        return bytes;
    }

    private static List<byte[]> seeds() throws IOException {
        var gpx = "<?xml version='1.0' encoding='UTF-8'?><gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'"
                + " xmlns:g='g'><trk><name>A &amp; b</name><trkseg>"
                + "<trkpt lat='48.5' lon='2.25'><ele>101.5</ele><time>2024-06-01T08:00:00.5Z</time><extensions><g:x><g:hr>142</g:hr></g:x></extensions></trkpt>"
                        .repeat(20)
                + "</trkseg></trk></gpx>";
        var tcx = "<TrainingCenterDatabase><Activities><Activity Sport='Running'><Lap"
                + " StartTime='2024-06-01T08:00:00Z'><TotalTimeSeconds>60</TotalTimeSeconds><Track>"
                + "<Trackpoint><Time>2024-06-01T08:00:00Z</Time><HeartRateBpm><Value>142</Value></HeartRateBpm></Trackpoint>"
                        .repeat(20)
                + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>";
        var kml = "<kml><Placemark><gx:Track><when>2024-06-01T08:00:00Z</when><gx:coord>2 48 100</gx:coord></gx:Track>"
                + "<LineString><coordinates>2,48 3,49</coordinates></LineString></Placemark></kml>";
        var places = "<kml><Folder>"
                + "<Placemark><TimeStamp><when>2024-06-01T08:00:00Z</when></TimeStamp><Point><coordinates>2,48,9</coordinates></Point></Placemark>"
                        .repeat(10)
                + "<Placemark><LineString><coordinates>2,48 3,49 4,50</coordinates></LineString><TimeSpan>"
                + "<begin>2024-06-01T08:00:00Z</begin><end>2024-06-01T09:00:00Z</end></TimeSpan></Placemark></Folder></kml>";
        var pwx = "<pwx><workout><sportType>Run</sportType><time>2024-06-01T08:00:00Z</time><summarydata>"
                + "<duration>60</duration><hr max='170' avg='140'/></summarydata><segment><summarydata><beginning>5</beginning>"
                + "<duration>9</duration></summarydata></segment>"
                + "<sample><timeoffset>1.5</timeoffset><hr>140</hr><cad>172</cad><lat>48,5</lat><lon>2</lon></sample>"
                        .repeat(20)
                + "</workout></pwx>";
        var suunto = "{\"DeviceLog\":{\"Header\":{\"DateTime\":\"2024-06-01T08:00:00Z\",\"Duration\":60},\"Samples\":["
                + "{\"TimeISO8601\":\"2024-06-01T08:00:01.5Z\",\"HR\":2.2,\"Latitude\":0.8,\"Longitude\":0.03}]}}";
        var health = "<!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData><Workout"
                + " workoutActivityType='HKWorkoutActivityTypeRunning' duration='30' durationUnit='min'"
                + " startDate='2024-06-02 08:00:00 +0200' endDate='2024-06-02 08:30:00 +0200'><WorkoutStatistics"
                + " type='HKQuantityTypeIdentifierHeartRate' average='140'"
                + " unit='count/min'/></Workout></HealthData>";
        var table = """
            Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename
            1,"Jun 1, 2024, 8:00:00 AM","A, b",Run,10,0.07,activities/1.gpx
            2,"Jun 2, 2024, 8:00:00 AM",B,Run,10,0.07,
            """;
        var streams = "{\"time\":[0,1,2],\"distance\":[0,5,9.5],\"latlng\":[[48,2],[48.1,2],[48.2,2]]}";
        var exercise = "{\"start-time\":\"2024-06-01T08:00:00\",\"start-time-utc-offset\":120,\"duration\":\"PT1H\","
                + "\"sport\":\"RUNNING\",\"samples\":[{\"recording-rate\":5,\"sample-type\":\"0\",\"data\":\"120,121\"}],"
                + "\"route\":[{\"latitude\":48,\"longitude\":2,\"time\":\"PT5S\"}]}";
        return List.of(
                fit(),
                streams.getBytes(UTF_8),
                exercise.getBytes(UTF_8),
                gpx.getBytes(UTF_8),
                tcx.getBytes(UTF_8),
                kml.getBytes(UTF_8),
                places.getBytes(UTF_8),
                pwx.getBytes(UTF_8),
                suunto.getBytes(UTF_8),
                health.getBytes(UTF_8),
                table.getBytes(UTF_8),
                gzip(gpx.getBytes(UTF_8)),
                zip(gpx, table));
    }

    /** A definition of most record fields, fifty records of counting bytes, and a session. */
    private static byte[] fit() {
        var fit = ByteBuffer.allocate(2000).order(ByteOrder.LITTLE_ENDIAN);
        fit.put(new byte[] {14, 0x20, 0x54, 0x08, 0, 0, 0, 0, '.', 'F', 'I', 'T', 0, 0});
        fit.put(new byte[] {0x40, 0, 0, 0, 0, 1, 0, 1, 0, 0, 4});
        fit.put(new byte[] {0x41, 0, 0, 20, 0, 6, (byte) 253, 4, (byte) 0x86, 0, 4, (byte) 0x85, 1, 4, (byte) 0x85});
        fit.put(new byte[] {8, 3, 13, 3, 1, 2, 30, 1, 2});
        for (var i = 0; i < 50; i++) {
            fit.put((byte) 1)
                    .putInt(1_086_163_200 + i)
                    .putInt(596_523_236 + i * 40)
                    .putInt(i);
            fit.put(new byte[] {(byte) i, 16, (byte) i, (byte) (100 + i), (byte) 0xB0});
        }
        fit.put(new byte[] {0x42, 0, 0, 18, 0, 3, 2, 4, (byte) 0x86, 5, 1, 0, 9, 4, (byte) 0x86});
        fit.put((byte) 2).putInt(1_086_163_200).put((byte) 1).putInt(12_345);
        var end = fit.position();
        fit.putInt(4, end - 14);
        return Arrays.copyOf(fit.array(), end + 2);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String gpx, String table) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("activities.csv"));
            zip.write(table.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("activities/1.gpx"));
            zip.write(gpx.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}

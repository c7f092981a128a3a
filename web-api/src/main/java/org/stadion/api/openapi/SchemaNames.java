package org.stadion.api.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names of schemas as a reader or a generated client should see them: without the packages, suffixes and numbers that
 * come from our classes.
 */
final class SchemaNames {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<String, String> BETTER = Map.ofEntries(
            Map.entry("Counts", "ImportCounts"),
            Map.entry("Entries", "ArchiveEntries"),
            Map.entry("Entry", "PointsEntry"),
            Map.entry("FileView", "ImportFile"),
            Map.entry("Kind", "GearKind"),
            Map.entry("Member", "GroupMember"),
            Map.entry("Reason", "ImportProblem"),
            Map.entry("Role", "GroupRole"),
            Map.entry("Row", "LeaderboardRow"),
            Map.entry("Source", "WorkoutSource"),
            Map.entry("Warning", "ImportWarning"),
            Map.entry("WorkoutWithPoints", "Workout"));

    private final Map<String, String> names;

    private SchemaNames(Map<String, String> names) {
        this.names = names;
    }

    static SchemaNames of(Map<String, Schema> schemas) {
        Map<String, String> names = schemas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getKey(), entry.getValue())));
        return new SchemaNames(names);
    }

    String of(String name) {
        return names.getOrDefault(name, name);
    }

    void rename(Schema reference) {
        var ref = reference.getRef();
        if (ref != null && ref.startsWith(REFERENCE)) {
            reference.setRef(REFERENCE + of(ref.substring(REFERENCE.length())));
        }
    }

    /** @throws IllegalStateException if two schemas would have one name */
    Map<String, Schema> renamed(Map<String, Schema> schemas) {
        Map<String, Schema> sorted = new TreeMap<>();
        schemas.forEach((name, schema) -> {
            if (sorted.put(of(name), schema) != null) {
                throw new IllegalStateException("two schemas are called " + of(name));
            }
        });
        return new LinkedHashMap<>(sorted);
    }

    private static String name(String name, Schema schema) {
        if (name.matches("State\\d*")) {
            return schema.getEnumeration().contains("IMPORTED") ? "ImportState" : "FollowState";
        }
        return better(name);
    }

    /** @param name of a class, after {@code Page} for a page of it */
    static String better(String name) {
        return name.startsWith("Page") && name.length() > 4 ? plain(name.substring(4)) + "Page" : plain(name);
    }

    private static String plain(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return BETTER.getOrDefault(last, last.endsWith("View") ? last.substring(0, last.length() - 4) : last);
    }
}

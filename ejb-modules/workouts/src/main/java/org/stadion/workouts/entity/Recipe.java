package org.stadion.workouts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.stadion.workouts.entity.Change.Merge;
import org.stadion.workouts.entity.Change.Restore;
import org.stadion.workouts.entity.Change.SplitOff;

/**
 * What a workout is made of: the records of its sources, and what was changed since. The same recipe always gives the
 * same workout.
 *
 * @param sources ids of source records; none for what was split off, which is made of another's
 * @param changes the first one first
 */
public record Recipe(List<UUID> sources, List<Change> changes) {
    public Recipe {
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    /** The changes that count: those that were dropped by a restore are left out. */
    public List<Change> effective() {
        var counting = new ArrayList<Change>();
        for (var change : changes) {
            if (change instanceof Restore) {
                while (!counting.isEmpty() && !counting.getLast().sharesWithOthers()) {
                    counting.removeLast();
                }
            } else {
                counting.add(change);
            }
        }
        return counting;
    }

    /** Source records that this and all it was made of came from. */
    public List<UUID> allSources() {
        return Stream.concat(sources.stream(), nested().flatMap(recipe -> recipe.allSources().stream()))
                .distinct()
                .toList();
    }

    /** The same, each group those that speak of one recording. */
    public Stream<List<UUID>> sourceGroups() {
        return Stream.concat(Stream.of(sources), nested().flatMap(Recipe::sourceGroups));
    }

    /** Source records that came with workouts that were merged into this one. */
    public List<UUID> mergedRecords() {
        return changes.stream()
                .flatMap(change -> change instanceof Merge merge ? merge.parts().stream() : Stream.of())
                .flatMap(part -> part.records().stream())
                .toList();
    }

    /** How many recipes lie within one another. */
    public int depth() {
        return 1 + nested().mapToInt(Recipe::depth).max().orElse(0);
    }

    private Stream<Recipe> nested() {
        return changes.stream().flatMap(change -> switch (change) {
            case SplitOff off -> Stream.of(off.of());
            case Merge merge -> merge.parts().stream().map(Change.Part::recipe);
            default -> Stream.of();
        });
    }

    public Recipe with(Change change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return new Recipe(sources, more);
    }

    public Recipe withoutLast() {
        return new Recipe(sources, changes.subList(0, changes.size() - 1));
    }
}

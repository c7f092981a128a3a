package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;

/** Keeps workouts for the length of a test. */
public final class InMemoryWorkoutStore implements WorkoutStore {
    private static final Comparator<Workout> BY_START = Comparator.comparing(Workout::startAt)
            .thenComparing(workout -> workout.id().toString());

    private final Map<WorkoutId, Workout> workouts = new LinkedHashMap<>();

    @Override
    public void lock(AthleteId athlete) {} // a test is alone

    @Override
    public void add(Workout workout) {
        workouts.put(workout.id(), workout);
    }

    @Override
    public Optional<Workout> find(WorkoutId id) {
        return Optional.ofNullable(workouts.get(id));
    }

    @Override
    public Map<WorkoutId, Workout> find(Collection<WorkoutId> ids) {
        return ids.stream().filter(workouts::containsKey).collect(Collectors.toMap(id -> id, workouts::get));
    }

    @Override
    public void flush() {} // nothing is ever pending

    @Override
    public List<Workout> page(AthleteId athlete, WorkoutFilter filter, PageRequest page) {
        return of(athlete)
                .filter(workout -> fits(workout, filter))
                .sorted(BY_START.reversed())
                .dropWhile(workout -> page.cursor()
                        .filter(cursor ->
                                !before(workout, cursor.moment(), cursor.id().toString()))
                        .isPresent())
                .limit(page.limit() + 1L)
                .toList();
    }

    private static boolean fits(Workout workout, WorkoutFilter filter) {
        var text = (workout.title() + "\n" + workout.description().orElse("") + "\n"
                        + workout.privateNotes().orElse(""))
                .toLowerCase(Locale.ROOT);
        return (filter.sport() == null || filter.sport().equals(workout.sport()))
                && (filter.from() == null || !workout.localDay().isBefore(filter.from()))
                && (filter.to() == null || !workout.localDay().isAfter(filter.to()))
                && (filter.tag() == null
                        || workout.impression().tags().stream().anyMatch(filter.tag()::equalsIgnoreCase))
                && isIn(workout, filter.place())
                && (filter.text() == null || text.contains(filter.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isIn(Workout workout, @Nullable String wanted) {
        return wanted == null
                || workout.place()
                        .filter(place -> wanted.equalsIgnoreCase(place.town())
                                || wanted.equalsIgnoreCase(place.region())
                                || wanted.equalsIgnoreCase(place.country()))
                        .isPresent();
    }

    private static boolean before(Workout workout, Instant moment, String id) {
        return workout.startAt().isBefore(moment)
                || (workout.startAt().equals(moment) && workout.id().toString().compareTo(id) < 0);
    }

    @Override
    public List<Workout> during(AthleteId athlete, Instant from, Instant to) {
        return of(athlete)
                .filter(workout ->
                        !workout.startAt().isAfter(to) && !workout.endAt().isBefore(from))
                .sorted(BY_START)
                .toList();
    }

    @Override
    public Set<Stretch> busyIn(AthleteId athlete, Collection<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch ->
                        !during(athlete, stretch.from(), stretch.to()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Workout> of(AthleteId athlete) {
        return workouts.values().stream().filter(workout -> workout.belongsTo(athlete));
    }

    @Override
    public List<Workout> legs(UUID group) {
        return workouts.values().stream()
                .filter(workout ->
                        workout.leg().filter(leg -> leg.group().equals(group)).isPresent())
                .sorted(Comparator.comparing(
                        workout -> workout.leg().map(Workout.Leg::number).orElse(0)))
                .toList();
    }

    @Override
    public void remove(Workout workout) {
        workouts.remove(workout.id());
    }
}

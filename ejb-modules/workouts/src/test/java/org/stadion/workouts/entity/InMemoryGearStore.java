package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.GearId;
import org.stadion.workouts.WorkoutId;

/** Keeps gear for the length of a test. */
public final class InMemoryGearStore implements GearStore {
    private static final Comparator<Gear> BY_AGE = Comparator.comparing(Gear::createdAt)
            .thenComparing(gear -> gear.id().toString());

    private final WorkoutStore workouts;
    private final Map<GearId, Gear> all = new LinkedHashMap<>();

    /** Of each workout, whether its gear was put on by default. */
    private final Map<WorkoutId, Map<GearId, Boolean>> uses = new HashMap<>();

    public InMemoryGearStore(WorkoutStore workouts) {
        this.workouts = workouts;
    }

    @Override
    public void add(Gear gear) {
        all.put(gear.id(), gear);
    }

    @Override
    public Optional<Gear> find(GearId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void flush() {} // nothing is ever pending

    @Override
    public List<Gear> page(AthleteId athlete, PageRequest page) {
        return all.values().stream()
                .filter(gear -> gear.belongsTo(athlete))
                .filter(gear -> page.cursor()
                        .filter(after ->
                                !isBefore(gear, after.moment(), after.id().toString()))
                        .isEmpty())
                .sorted(BY_AGE.reversed())
                .limit(page.limit() + 1L)
                .toList();
    }

    private static boolean isBefore(Gear gear, Instant moment, String id) {
        int order = gear.createdAt().compareTo(moment);
        return order < 0 || (order == 0 && gear.id().toString().compareTo(id) < 0);
    }

    @Override
    public long count(AthleteId athlete) {
        return all.values().stream().filter(gear -> gear.belongsTo(athlete)).count();
    }

    @Override
    public List<Gear> usual(AthleteId athlete, String sport) {
        return all.values().stream()
                .filter(gear -> gear.belongsTo(athlete) && gear.sports().contains(sport))
                .toList();
    }

    @Override
    public void remove(Gear gear) {
        all.remove(gear.id());
        uses.values().forEach(used -> used.remove(gear.id()));
    }

    @Override
    public List<Gear> ofWorkout(WorkoutId workout) {
        return used(workout).keySet().stream()
                .map(id -> Objects.requireNonNull(all.get(id)))
                .sorted(Comparator.comparing(Gear::name)
                        .thenComparing(gear -> gear.id().toString()))
                .toList();
    }

    @Override
    public void use(WorkoutId workout, Set<GearId> gear) {
        replace(workout, any -> true, gear, false);
    }

    @Override
    public void useByDefault(WorkoutId workout, Set<GearId> gear) {
        replace(workout, byDefault -> byDefault, gear, true);
    }

    private void replace(WorkoutId workout, Predicate<Boolean> going, Set<GearId> gear, boolean byDefault) {
        var used = used(workout);
        used.values().removeIf(going);
        gear.forEach(id -> used.putIfAbsent(id, byDefault));
    }

    @Override
    public void copy(WorkoutId from, WorkoutId to) {
        uses.put(to, new HashMap<>(used(from)));
    }

    @Override
    public Map<GearId, Wear> wear(Collection<GearId> gear) {
        var wear = new HashMap<GearId, Wear>();
        uses.forEach((id, used) -> workouts.find(id)
                .ifPresent(workout -> used.keySet().stream()
                        .filter(gear::contains)
                        .forEach(one -> wear.merge(one, of(workout), InMemoryGearStore::sum))));
        return wear;
    }

    private static Wear of(Workout workout) {
        var totals = workout.totals();
        return new Wear(1, Objects.requireNonNullElse(totals.distanceM(), 0.0), totals.movingS());
    }

    private static Wear sum(Wear a, Wear b) {
        return new Wear(a.workouts() + b.workouts(), a.metres() + b.metres(), a.movingSeconds() + b.movingSeconds());
    }

    private Map<GearId, Boolean> used(WorkoutId workout) {
        return uses.computeIfAbsent(workout, any -> new HashMap<>());
    }
}

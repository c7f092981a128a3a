package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.Equipment;
import org.stadion.workouts.GearId;
import org.stadion.workouts.GearNotFound;
import org.stadion.workouts.GearView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutNotFound;
import org.stadion.workouts.entity.Gear;
import org.stadion.workouts.entity.GearStore;
import org.stadion.workouts.entity.GearStore.Wear;
import org.stadion.workouts.entity.WorkoutStore;

/** Where athletes look after their gear. */
@Stateless
@RolesAllowed("athlete")
public class EquipmentDesk implements Equipment {
    @Inject
    GearStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    Clock clock;

    @Override
    public GearView add(AthleteId athlete, GearEdit details) {
        workouts.lock(athlete);
        GearChecks.requireValid(details, true);
        if (store.count(athlete) >= MOST) {
            throw new DomainException.Conflict(
                    "gear-limit-reached", "You have " + MOST + " pieces of gear. Remove one first.");
        }
        var gear = new Gear(GearId.next(), athlete, details, clock.instant());
        GearChecks.requireInOrder(gear);
        store.add(gear);
        becomeUsual(athlete, gear);
        store.flush();
        return view(gear);
    }

    @Override
    public GearView find(AthleteId athlete, GearId id) {
        return view(own(athlete, id));
    }

    @Override
    public Page<GearView> list(AthleteId athlete, PageRequest page) {
        var rows = Page.of(
                store.page(athlete, page),
                page.limit(),
                row -> Cursor.at(row.createdAt(), row.id().value()));
        return new Page<>(views(rows.items()), rows.next());
    }

    @Override
    public GearView change(AthleteId athlete, GearId id, long expectedVersion, GearEdit edit) {
        workouts.lock(athlete);
        var gear = own(athlete, id);
        gear.requireVersion(expectedVersion);
        GearChecks.requireValid(edit, false);
        gear.change(edit, clock.instant());
        GearChecks.requireInOrder(gear);
        becomeUsual(athlete, gear);
        store.flush();
        return view(gear);
    }

    /** In a sport one piece of a kind is the usual one. */
    private void becomeUsual(AthleteId athlete, Gear gear) {
        store.flush();
        gear.sports().stream()
                .flatMap(sport -> store.usual(athlete, sport).stream())
                .distinct()
                .filter(other -> other.kind() == gear.kind() && !other.id().equals(gear.id()))
                .forEach(other -> other.leave(Set.copyOf(gear.sports())));
    }

    @Override
    public void remove(AthleteId athlete, GearId id, long expectedVersion) {
        var gear = own(athlete, id);
        gear.requireVersion(expectedVersion);
        store.remove(gear);
    }

    @Override
    public List<GearView> ofWorkout(AthleteId athlete, WorkoutId workout) {
        requireOwn(athlete, workout);
        return views(store.ofWorkout(workout));
    }

    @Override
    public List<GearView> use(AthleteId athlete, WorkoutId workout, Set<GearId> gear) {
        requireOwn(athlete, workout);
        if (gear.size() > MOST_PER_WORKOUT) {
            throw new DomainException.Invalid(
                    "gear-invalid",
                    "Too much gear.",
                    List.of(new Violation(
                            "/gear", "too_many", "At most " + MOST_PER_WORKOUT + " pieces for one workout.")));
        }
        for (var id : gear) {
            requireOwn(athlete, id);
        }
        store.use(workout, new HashSet<>(gear));
        return views(store.ofWorkout(workout));
    }

    private void requireOwn(AthleteId athlete, WorkoutId workout) {
        if (workouts.find(workout).filter(found -> found.belongsTo(athlete)).isEmpty()) {
            throw new WorkoutNotFound(workout);
        }
    }

    private void requireOwn(AthleteId athlete, GearId id) {
        if (store.find(id).filter(gear -> gear.belongsTo(athlete)).isEmpty()) {
            throw new GearNotFound(id);
        }
    }

    private Gear own(AthleteId athlete, GearId id) {
        return store.find(id).filter(gear -> gear.belongsTo(athlete)).orElseThrow(() -> new GearNotFound(id));
    }

    private GearView view(Gear gear) {
        return views(List.of(gear)).getFirst();
    }

    private List<GearView> views(List<Gear> gear) {
        var wear = store.wear(gear.stream().map(Gear::id).toList());
        return gear.stream()
                .map(piece -> view(piece, wear.getOrDefault(piece.id(), Wear.NONE)))
                .toList();
    }

    private static GearView view(Gear gear, Wear wear) {
        var metres = gear.initialDistanceM() + wear.metres();
        return new GearView(
                gear.id(),
                gear.kind(),
                gear.name(),
                gear.brand().orElse(null),
                gear.model().orElse(null),
                gear.boughtOn().orElse(null),
                gear.retiredOn().orElse(null),
                gear.initialDistanceM(),
                gear.alertDistanceM().orElse(null),
                metres,
                wear.movingSeconds(),
                wear.workouts(),
                gear.alertDistanceM().filter(alert -> metres >= alert).isPresent(),
                gear.sports(),
                gear.version());
    }
}

package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Edits;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.boundary.EditBases.Basis;
import org.stadion.workouts.control.pipeline.Rederived;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.Recipe;

/**
 * Changes recordings. Originals are fetched and read here, so no transaction is open; the {@link EditBases} have
 * those before, the {@link EditRegister} those after.
 */
@Stateless
@RolesAllowed("athlete")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EditsDesk implements Edits {
    @Inject
    EditBases bases;

    @Inject
    EditRegister register;

    @Inject
    WorkoutRebuild rebuild;

    @Override
    public WorkoutView edit(AthleteId athlete, WorkoutId id, long expectedVersion, Wish wish) {
        EditChecks.requireValid(wish);
        var basis = bases.of(athlete, id, expectedVersion);
        var change = change(wish, basis);
        var plan = basis.plan().with(basis.plan().recipe().with(change));
        var made = rebuild.derive(plan.with(surroundings(change, plan.surroundings())));
        return register.changed(athlete, basis, change, made);
    }

    private static Change change(Wish wish, Basis basis) {
        return switch (wish) {
            case Crop crop -> new Change.Crop(crop.fromS(), crop.toS(), basis.start());
            case CorrectDistance correction -> new Change.Distance(correction.distanceM());
            case ChangeSport other -> new Change.SportIs(other.sport(), basis.sport());
            case Restore restore -> new Change.Restore(basis.sport());
        };
    }

    /** The sport is not in the recording, so a change of it is made beside. */
    private static Rederived.Surroundings surroundings(Change change, Rederived.Surroundings known) {
        return switch (change) {
            case Change.SportIs sport -> known.with(sport.sport());
            case Change.Restore restore -> known.withSportOfRecording();
            default -> known;
        };
    }

    private static Rederived.Surroundings before(Change change, Rederived.Surroundings known) {
        return switch (change) {
            case Change.SportIs sport -> known.with(sport.before());
            case Change.Restore restore -> known.with(restore.sportBefore());
            default -> known;
        };
    }

    @Override
    public List<EditView> history(AthleteId athlete, WorkoutId id) {
        return bases.history(athlete, id);
    }

    @Override
    public WorkoutView undo(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var basis = bases.lastChanged(athlete, id, expectedVersion);
        var recipe = basis.plan().recipe();
        var plan = basis.plan().with(recipe.withoutLast());
        var made = rebuild.derive(plan.with(before(recipe.changes().getLast(), plan.surroundings())));
        return register.undone(athlete, basis, made);
    }

    @Override
    public SplitParts split(AthleteId athlete, WorkoutId id, long expectedVersion, double atS) {
        EditChecks.requireInside(atS);
        var basis = bases.of(athlete, id, expectedVersion);
        if (basis.plan().isMerged()) {
            throw new DomainException.Conflict(
                    "workout-of-several-sources",
                    "A source belongs to one workout, and both parts would need all of this one's. Crop it, or take the"
                            + " sources apart and split the one you want.");
        }
        var part = WorkoutId.next();
        var recipe = basis.plan().recipe();
        var split = new Change.Split(atS, part.value());
        var off = new Change.SplitOff(recipe, atS, id.value());
        var first = rebuild.derive(basis.plan().with(recipe.with(split)));
        var second = rebuild.derive(basis.plan().with(new Recipe(List.of(), List.of(off))));
        return register.split(athlete, basis, split, first, off, second);
    }

    @Override
    public WorkoutView merge(AthleteId athlete, WorkoutId id, long expectedVersion, List<WorkoutId> others) {
        EditChecks.requireOthers(id, others);
        var basis = bases.of(athlete, id, expectedVersion);
        var merged = bases.of(athlete, others);
        EditChecks.requireSameSport(
                basis.sport(), merged.stream().map(Basis::sport).toList());
        var parts = new ArrayList<Change.Part>();
        var plan = basis.plan();
        for (var other : merged) {
            parts.add(new Change.Part(other.id().value(), other.plan().recipe(), List.of()));
            plan = plan.knowing(other.plan());
        }
        var made = rebuild.derive(plan.with(plan.recipe().with(new Change.Merge(parts))));
        return register.merge(athlete, basis, merged, made);
    }
}

package org.stadion.workouts.control.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.Recipe;

/** Follows a recipe. */
public final class Derivation {
    /** Where the originals come from. */
    public interface Originals {
        /** What the sources together say of one workout. */
        DecodedSession session(List<UUID> sources);
    }

    private final Originals originals;

    private Derivation(Originals originals) {
        this.originals = originals;
    }

    /** @throws org.stadion.kernel.DomainException.Invalid if a change cannot be made to what was there before it */
    public static DecodedSession of(Recipe recipe, Originals originals) {
        return new Derivation(originals).session(recipe);
    }

    private DecodedSession session(Recipe recipe) {
        var changes = new ArrayList<>(recipe.effective());
        DecodedSession session;
        if (!changes.isEmpty() && changes.getFirst() instanceof Change.SplitOff off) {
            session = Cropping.from(session(off.of()), off.atS());
            changes.removeFirst();
        } else {
            session = originals.session(recipe.sources());
        }
        for (var change : changes) {
            session = changed(session, change);
        }
        return session;
    }

    private DecodedSession changed(DecodedSession session, Change change) {
        return switch (change) {
            case Change.Crop crop -> Cropping.between(session, crop);
            case Change.Distance distance -> DistanceCorrection.to(session, distance.distanceM());
            // Which sport it is said to be is the workout's own affair; the recording is the same.
            case Change.SportIs sport -> session;
            case Change.Split split -> Cropping.before(session, split.atS());
            case Change.Merge merge -> joined(session, merge);
            case Change.Restore restore -> throw new IllegalStateException("a restore is no effective change");
            case Change.SplitOff off -> throw new IllegalStateException("a workout is split off once, and first");
        };
    }

    private DecodedSession joined(DecodedSession session, Change.Merge merge) {
        var all = new ArrayList<DecodedSession>();
        all.add(session);
        merge.parts().forEach(part -> all.add(session(part.recipe())));
        return Joining.of(all);
    }
}

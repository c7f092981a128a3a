package org.stadion.workouts.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.Edits.EditType;
import org.stadion.workouts.Edits.EditView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.EditStep;

/** Changes as their athlete sees them. */
final class EditViews {
    private EditViews() {}

    static EditView view(EditStep step) {
        return switch (step.change()) {
            case Change.Crop crop -> view(step, EditType.CROP, crop.fromS(), crop.toS(), null, null, null);
            case Change.Distance distance ->
                view(step, EditType.DISTANCE, null, null, null, distance.distanceM(), null);
            case Change.SportIs sport -> view(step, EditType.SPORT, null, null, null, null, sport.sport());
            case Change.Restore restore -> view(step, EditType.RESTORE, null, null, null, null, null);
            case Change.Split split -> view(step, EditType.SPLIT, null, null, split.atS(), null, null, split.other());
            case Change.SplitOff off -> view(step, EditType.SPLIT_OFF, null, null, off.atS(), null, null, off.other());
            case Change.Merge merge ->
                view(
                        step,
                        EditType.MERGE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        merge.parts().stream().map(Change.Part::workout).toArray(UUID[]::new));
        };
    }

    private static EditView view(
            EditStep step,
            EditType type,
            @Nullable Double fromS,
            @Nullable Double toS,
            @Nullable Double atS,
            @Nullable Double distanceM,
            @Nullable String sport,
            UUID... others) {
        return new EditView(
                step.number(),
                type,
                step.madeAt(),
                fromS,
                toS,
                atS,
                distanceM,
                sport,
                List.of(others).stream().map(WorkoutId::new).toList());
    }
}

package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.stadion.workouts.RecomputationView.FigureChange;

/** The figures of a workout that a recomputation found otherwise. */
record FigureChanges(@JsonValue List<FigureChange> changes) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    FigureChanges {
        changes = List.copyOf(changes);
    }
}

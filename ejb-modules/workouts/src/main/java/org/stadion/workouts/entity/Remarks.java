package org.stadion.workouts.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.ImportView.Warning;

/** What was repaired or noteworthy in a file. */
public record Remarks(@JsonValue List<Warning> warnings) {
    public static final Remarks NONE = new Remarks(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Remarks {
        warnings = List.copyOf(warnings);
    }

    public Remarks with(Warning warning) {
        var more = new ArrayList<>(warnings);
        more.add(warning);
        return new Remarks(more);
    }
}

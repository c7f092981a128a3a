package org.stadion.api.workouts;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.kernel.Patch;
import org.stadion.workouts.Equipment.GearEdit;
import org.stadion.workouts.GearView.Kind;

/** A piece of gear to add, or a JSON Merge Patch of one. */
@Schema(
        name = "GearPatch",
        description =
                "JSON Merge Patch (RFC 7396): absent fields stay as they are, null clears. A new piece needs kind and name.",
        examples =
                "{\"kind\": \"SHOES\", \"name\": \"Blue ones\", \"alert_distance_m\": 700000, \"default_for\": [\"running\"]}")
public record GearBody(
        @Schema(implementation = Kind.class) Patch<Kind> kind,

        @Schema(implementation = String.class, minLength = 1, maxLength = 100, examples = "Blue ones")
        Patch<String> name,

        @Schema(implementation = String.class, maxLength = 100, examples = "Asics")
        Patch<String> brand,

        @Schema(implementation = String.class, maxLength = 100, examples = "Superblast 2")
        Patch<String> model,

        @Schema(implementation = LocalDate.class) Patch<LocalDate> boughtOn,

        @Schema(implementation = LocalDate.class, description = "It is not put on workouts after this day.")
        Patch<LocalDate> retiredOn,

        @Schema(implementation = Double.class, minimum = "0")
        Patch<Double> initialDistanceM,

        @Schema(implementation = Double.class, minimum = "1")
        Patch<Double> alertDistanceM,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                maxItems = 50,
                description = "Sports whose new workouts get it by themselves.",
                examples = "[\"running\"]")
        Patch<List<String>> defaultFor) {

    GearEdit edit() {
        return new GearEdit(
                kind, name, brand, model, boughtOn, retiredOn, initialDistanceM, alertDistanceM, defaultFor);
    }
}

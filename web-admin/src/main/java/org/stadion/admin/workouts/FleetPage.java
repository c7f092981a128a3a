package org.stadion.admin.workouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Texts;
import org.stadion.workouts.FleetStatistics;

/** What all athletes together did in the last days. No athlete is named, so everybody of the staff may see it. */
@Named("fleet")
@RequestScoped
public class FleetPage {

    private static final int USUAL_DAYS = 30;

    @Inject
    FleetStatistics statistics;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "days")
    @Nullable
    String daysParameter;

    private @Nullable Panel<FleetDays> panel;

    public Panel<FleetDays> panel() {
        if (panel == null) {
            // Days are those of the athletes' zones: where the date changes first, today has begun already.
            var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
            var from = until.minusDays(days() - 1L);
            panel = Panels.fill("fleet", () -> new FleetDays(statistics.perDay(from, until), from, until));
        }
        return panel;
    }

    /** How many are shown. */
    public int days() {
        return choices().stream()
                .filter(choice -> choice.toString().equals(daysParameter))
                .findFirst()
                .orElse(USUAL_DAYS);
    }

    public List<Integer> choices() {
        return List.of(7, USUAL_DAYS, 365);
    }

    public String chart() {
        return panel().content().chart(Texts.text("fleet.others"));
    }
}

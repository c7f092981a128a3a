package org.stadion.admin.runtime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Texts;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetters;
import org.stadion.runtime.OutboxRelay;
import org.stadion.runtime.SystemHealth;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/** How the system is doing now and did in the last hours. Each part is asked for once per request, when it is shown. */
@Named("dashboard")
@RequestScoped
public class DashboardPage {

    private static final int LATEST = 6;

    @Inject
    SystemHealth health;

    @Inject
    OutboxRelay outbox;

    @Inject
    DeadLetters deadLetters;

    @Inject
    ImportOperations imports;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "range")
    @Nullable
    String range;

    private @Nullable Panel<List<SystemHealth.Part>> parts;
    private @Nullable Panel<List<SystemHealth.Queue>> queues;
    private @Nullable Panel<OutboxRelay.Lag> lag;
    private @Nullable Panel<Long> dead;
    private @Nullable Panel<ImportHours> hours;
    private @Nullable Panel<List<ImportOperations.Row>> failures;

    public Panel<List<SystemHealth.Part>> parts() {
        if (parts == null) {
            parts = Panels.fill("health", health::parts);
        }
        return parts;
    }

    public long partsDown() {
        return parts().content().stream().filter(part -> !part.up()).count();
    }

    public Panel<List<SystemHealth.Queue>> queues() {
        if (queues == null) {
            queues = Panels.fill("queues", health::queues);
        }
        return queues;
    }

    public Panel<OutboxRelay.Lag> lag() {
        if (lag == null) {
            lag = Panels.fill("outbox", outbox::lag);
        }
        return lag;
    }

    public Panel<Long> dead() {
        if (dead == null) {
            dead = Panels.fill("dead letters", deadLetters::count);
        }
        return dead;
    }

    public Panel<ImportHours> hours() {
        if (hours == null) {
            hours = Panels.fill("imports per hour", () -> {
                var now = clock.instant();
                return ImportHours.of(imports.perHour(now.minus(span()), now), now.minus(span()), now);
            });
        }
        return hours;
    }

    public Panel<List<ImportOperations.Row>> failures() {
        if (failures == null) {
            failures = Panels.fill(
                    "latest failures",
                    () -> imports.list(
                                    new ImportOperations.Filter(ImportView.State.FAILED.name(), null, null, false),
                                    PageRequest.first(LATEST))
                            .items());
        }
        return failures;
    }

    /** What the chart shows, with the names of its series in the language of the page. */
    public String chart() {
        return hours().content()
                .chart(Texts.text("state.imported"), Texts.text("state.duplicate"), Texts.text("state.failed"));
    }

    /** @param wanted {@code 24h} or {@code 7d} */
    public void show(String wanted) {
        range = wanted;
        PrimeFaces.current().executeScript("Stadion.address('dashboard" + (isWeek() ? "?range=7d" : "") + "')");
    }

    public boolean isWeek() {
        return "7d".equals(range);
    }

    private Duration span() {
        return isWeek() ? Duration.ofDays(7) : Duration.ofHours(24);
    }
}

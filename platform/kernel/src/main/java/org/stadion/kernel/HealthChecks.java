package org.stadion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** What an orchestrator asks: alive; ready, each part that requests need being asked; started, every schema being up to date. */
@ApplicationScoped
public class HealthChecks {

    @Inject
    Event<HealthInquiry> inquiries;

    @Produces
    @Liveness
    HealthCheck server() {
        return () -> HealthCheckResponse.up("server");
    }

    @Produces
    @Readiness
    HealthCheck postgresql() {
        return part("postgresql");
    }

    @Produces
    @Readiness
    HealthCheck artemis() {
        return part("artemis");
    }

    @Produces
    @Readiness
    HealthCheck kafka() {
        return part("kafka");
    }

    @Produces
    @Readiness
    HealthCheck objectStore() {
        return part("object-store");
    }

    @Produces
    @Readiness
    HealthCheck keycloak() {
        return part("keycloak");
    }

    @Produces
    @Startup
    HealthCheck migrations() {
        return () -> {
            var missing = new TreeSet<>(Migrations.MODULES);
            missing.removeAll(Migrations.done());
            return HealthCheckResponse.named("migrations")
                    .status(missing.isEmpty())
                    .withData("missing", String.join(" ", missing))
                    .build();
        };
    }

    private HealthCheck part(String name) {
        return () -> {
            var inquiry = new HealthInquiry();
            inquiries.fire(inquiry);
            var answer = inquiry.about(name).orElse(new HealthInquiry.Answer(false, "nobody knows"));
            return HealthCheckResponse.named(name)
                    .status(answer.up())
                    .withData("detail", answer.detail())
                    .build();
        };
    }
}

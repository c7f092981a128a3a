package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.stadion.kernel.Migrations;

/** What an orchestrator asks: alive, ready (each real dependency that requests need is asked), started (every schema is up to date). */
@ApplicationScoped
public class HealthChecks {

    @Inject
    Dependencies dependencies;

    @Produces
    @Liveness
    HealthCheck server() {
        return () -> HealthCheckResponse.up("server");
    }

    @Produces
    @Readiness
    HealthCheck database() {
        return check("database");
    }

    @Produces
    @Readiness
    HealthCheck messages() {
        return check("messages");
    }

    @Produces
    @Readiness
    HealthCheck kafka() {
        return check("kafka");
    }

    @Produces
    @Readiness
    HealthCheck objectStore() {
        return check("object-store");
    }

    @Produces
    @Readiness
    HealthCheck identityProvider() {
        return check("identity-provider");
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

    private HealthCheck check(String dependency) {
        return () -> {
            var part = dependencies.lately().stream()
                    .filter(asked -> asked.name().equals(dependency))
                    .findFirst()
                    .orElseThrow();
            return HealthCheckResponse.named(dependency)
                    .status(part.up())
                    .withData("detail", part.detail())
                    .build();
        };
    }
}

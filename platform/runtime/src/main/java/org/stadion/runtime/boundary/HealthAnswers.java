package org.stadion.runtime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.stadion.kernel.HealthInquiry;

/** Answers health checks, which call the parts by the products' names. Mail is not among them: mails wait in their queue. */
@ApplicationScoped
public class HealthAnswers {

    private static final Map<String, String> PRODUCTS = Map.of(
            "database", "postgresql",
            "messages", "artemis",
            "kafka", "kafka",
            "object-store", "object-store",
            "identity-provider", "keycloak");

    @Inject
    Dependencies dependencies;

    void answer(@Observes HealthInquiry inquiry) {
        for (var part : dependencies.lately()) {
            var product = PRODUCTS.get(part.name());
            if (product != null) {
                inquiry.answer(product, part.up(), part.detail());
            }
        }
    }
}

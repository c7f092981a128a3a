package org.stadion.api.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.NotAuthorizedException;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/** Who is calling, as far as this request knows. Resources inject the {@link AthleteId}. */
@RequestScoped
public class Caller {

    private @Nullable AthleteId athlete;

    void is(AthleteId known) {
        athlete = known;
    }

    @Produces
    @Dependent
    AthleteId athlete() {
        if (athlete == null) {
            throw new NotAuthorizedException("Bearer");
        }
        return athlete;
    }
}

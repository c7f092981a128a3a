package org.stadion.api.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/** Who is calling, as far as this request knows. Resources inject the {@link AthleteId}. */
@RequestScoped
public class Caller {

    private @Nullable AthleteId athlete;
    private boolean somebodyElse;

    void is(AthleteId known) {
        athlete = known;
    }

    /** Known by a good token, but no athlete. */
    void isSomebodyElse() {
        somebodyElse = true;
    }

    @Produces
    @Dependent
    AthleteId athlete() {
        if (athlete == null) {
            throw somebodyElse ? new ForbiddenException() : new NotAuthorizedException("Bearer");
        }
        return athlete;
    }
}

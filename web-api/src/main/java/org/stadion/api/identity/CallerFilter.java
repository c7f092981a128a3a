package org.stadion.api.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.stadion.api.Api;

/** After the role was judged: finds the account behind the token, and opens it with a profile on the first call. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 100)
public class CallerFilter implements ContainerRequestFilter {

    @Inject
    Reception reception;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var security = request.getSecurityContext();
        if (security.getUserPrincipal() instanceof JsonWebToken token) {
            if (security.isUserInRole(Api.ATHLETE)) {
                caller.is(reception.admit(token));
            } else {
                caller.isSomebodyElse();
            }
        }
    }
}

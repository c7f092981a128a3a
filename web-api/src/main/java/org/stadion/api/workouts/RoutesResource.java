package org.stadion.api.workouts;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.workouts.RouteId;
import org.stadion.workouts.RouteSummary;
import org.stadion.workouts.RouteView;
import org.stadion.workouts.Routes;

/** Courses that the caller follows again and again. */
@Path("/me/routes")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class RoutesResource {

    @Inject
    AthleteId caller;

    @Inject
    Routes routes;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "listRoutes",
            summary = "List the routes that you followed more than once, the one followed last first")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<RouteSummary> list(@BeanParam Paging paging) {
        return routes.list(caller, paging.request());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Api.ATHLETE)
    @Operation(
            operationId = "getRoute",
            summary = "How did you do on a route?",
            description = "All workouts on it in one direction, their ranks, and how the times develop.")
    @MayRefuse("route-not-found")
    public RouteView find(@PathParam("id") UUID id) {
        return routes.find(caller, new RouteId(id));
    }
}

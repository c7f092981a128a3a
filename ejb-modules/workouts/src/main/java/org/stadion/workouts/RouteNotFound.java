package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The athlete has no such route. */
public class RouteNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public RouteNotFound(RouteId route) {
        super("route-not-found", "You have no route " + route + ".");
    }
}

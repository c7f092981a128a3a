package org.stadion.admin.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.stadion.admin.access.ReturnPath;
import org.stadion.admin.rights.Place;
import org.stadion.admin.rights.Role;

/** The page that stands where another could not be shown: what happened, and what to do. */
@Named("trouble")
@RequestScoped
public class TroublePage {

    @Inject
    HttpServletRequest request;

    private Trouble kind = Trouble.NOT_FOUND;
    private String incident = "";

    @PostConstruct
    void look() {
        kind = Trouble.of(request);
        if (request.getAttribute(Failures.INCIDENT) instanceof String known) {
            incident = known;
        } else if (kind == Trouble.BROKEN
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            incident = Incidents.next();
            ShellLog.LOG.pageBroken(page(), incident, failure);
        }
    }

    public String word() {
        return kind.word();
    }

    public String incident() {
        return incident;
    }

    /** Who has the right that the caller lacks, as the identity provider words it. */
    public List<String> whoCould() {
        Set<Role> roles = switch (kind) {
            case NO_ROLE -> Set.of(Role.values());
            case NO_RIGHT ->
                request.getAttribute(Trouble.PLACE) instanceof Place place
                        ? place.right().roles()
                        : Set.of(Role.ADMIN);
            default -> Set.of();
        };
        return roles.stream().sorted().map(Role::word).toList();
    }

    public boolean isRetryUseful() {
        return switch (kind) {
            case BROKEN, PAGE_EXPIRED, FOREIGN_FORM -> true;
            case NO_ROLE, NO_RIGHT, NOT_FOUND, SESSION_UNREADABLE, SIGN_IN_FAILED, SIGN_IN_UNAVAILABLE -> false;
        };
    }

    public boolean isSignInUseful() {
        return switch (kind) {
            case SESSION_UNREADABLE, SIGN_IN_FAILED, SIGN_IN_UNAVAILABLE -> true;
            case NO_ROLE, NO_RIGHT, NOT_FOUND, BROKEN, PAGE_EXPIRED, FOREIGN_FORM -> false;
        };
    }

    /** The page that was asked for. */
    public String page() {
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked.replaceFirst("\\.xhtml$", "")
                : ReturnPath.HOME;
        var query = request.getQueryString();
        return ReturnPath.of(query == null ? address : address + "?" + query);
    }
}

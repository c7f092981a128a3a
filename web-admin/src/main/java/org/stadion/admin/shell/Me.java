package org.stadion.admin.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.stadion.admin.rights.Place;
import org.stadion.admin.rights.Right;
import org.stadion.admin.rights.Role;

/** The person in front of the page. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    /** What the audit log calls them. */
    public String user() {
        return token().map(JsonWebToken::getName).orElse("");
    }

    public String name() {
        return token().map(token -> token.<String>getClaim("name"))
                .filter(name -> !name.isBlank())
                .orElse(user());
    }

    public String initials() {
        return Arrays.stream(name().trim().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    public boolean isSignedIn() {
        return token().isPresent();
    }

    public Set<Role> roles() {
        return Role.of(request::isUserInRole);
    }

    public boolean may(Right right) {
        return right.isFor(roles());
    }

    /** For pages. */
    public boolean may(String right) {
        return may(Right.valueOf(right));
    }

    /** The places of the navigation that are open to them. */
    public List<Place> places() {
        var roles = roles();
        return Arrays.stream(Place.values())
                .filter(Place::inNavigation)
                .filter(place -> place.right().isFor(roles))
                .toList();
    }

    public Language language() {
        return Language.of(request);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    private Optional<JsonWebToken> token() {
        return request.getUserPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}

package org.stadion.admin.rights;

import static org.stadion.admin.rights.Role.ADMIN;
import static org.stadion.admin.rights.Role.MARKETER;
import static org.stadion.admin.rights.Role.MODERATOR;
import static org.stadion.admin.rights.Role.SUPPORT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done in the console, and by whom. The one place where that is said. */
public enum Right {
    SEE_HEALTH(SUPPORT, MODERATOR, MARKETER, ADMIN),
    FIND_ATHLETES(SUPPORT, MODERATOR, ADMIN),
    SEE_IMPORTS(SUPPORT, ADMIN),
    RETRY_IMPORTS(SUPPORT, ADMIN),
    EXPORT_IMPORTS(ADMIN),
    SEE_WORKOUTS(SUPPORT, ADMIN),
    REREAD_WORKOUTS(SUPPORT, ADMIN),
    SEE_FLEET(SUPPORT, MODERATOR, MARKETER, ADMIN),
    SEE_DEAD_LETTERS(SUPPORT, ADMIN),
    REPLAY_DEAD_LETTERS(SUPPORT, ADMIN),
    DISCARD_DEAD_LETTERS(ADMIN),
    SEE_AUDIT(ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and of enum constants
    private final Set<Role> roles;

    Right(Role first, Role... more) {
        roles = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isFor(Set<Role> caller) {
        return !Collections.disjoint(roles, caller);
    }
}

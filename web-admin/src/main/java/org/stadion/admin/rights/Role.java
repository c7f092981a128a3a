package org.stadion.admin.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The roles of the back office, as the identity provider names them. */
public enum Role {
    SUPPORT,
    MODERATOR,
    MARKETER,
    ADMIN;

    /** The identity provider's word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of a caller. */
    public static Set<Role> of(Predicate<String> isInRole) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> isInRole.test(role.word())).forEach(roles::add);
        return roles;
    }
}

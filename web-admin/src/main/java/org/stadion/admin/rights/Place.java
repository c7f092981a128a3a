package org.stadion.admin.rights;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the console, and the right that each needs. */
public enum Place {
    DASHBOARD("dashboard", Right.SEE_HEALTH, "dashboard", true),
    IMPORTS("imports", Right.SEE_IMPORTS, "upload", true),
    IMPORT("import", Right.SEE_IMPORTS, "upload", false),
    IMPORTS_FILE("imports-export", Right.EXPORT_IMPORTS, "download", false),
    WORKOUTS("workouts", Right.SEE_WORKOUTS, "workout", true),
    WORKOUT("workout", Right.SEE_WORKOUTS, "workout", false),
    FLEET("fleet", Right.SEE_FLEET, "fleet", true),
    DEAD_LETTERS("dead-letters", Right.SEE_DEAD_LETTERS, "dead-letter", true),
    DEAD_LETTER("dead-letter", Right.SEE_DEAD_LETTERS, "dead-letter", false),
    AUDIT("audit", Right.SEE_AUDIT, "audit", true),
    SEARCH("search", Right.SEE_HEALTH, "search", false);

    private final String page;
    private final Right right;
    private final String icon;
    private final boolean inNavigation;

    Place(String page, Right right, String icon, boolean inNavigation) {
        this.page = page;
        this.right = right;
        this.icon = icon;
        this.inNavigation = inNavigation;
    }

    /** Its last path segment. */
    public String page() {
        return page;
    }

    public Right right() {
        return right;
    }

    public String icon() {
        return icon;
    }

    public boolean inNavigation() {
        return inNavigation;
    }

    /** @param path within the console, with or without the technical suffix, e.g. {@code /imports} */
    public static Optional<Place> at(String path) {
        var page = path.replaceFirst("^/", "").replaceFirst("\\.xhtml$", "");
        return Arrays.stream(values()).filter(place -> place.page.equals(page)).findFirst();
    }
}

package org.stadion.kernel;

/** Who may see a thing, besides its owner. Ordered from narrow to wide. */
public enum Visibility {
    ONLY_ME,
    FOLLOWERS,
    EVERYONE
}

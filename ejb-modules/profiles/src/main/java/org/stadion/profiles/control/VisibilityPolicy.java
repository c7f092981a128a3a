package org.stadion.profiles.control;

import org.stadion.kernel.Visibility;

/** Who may see what of whom. The only place where that is decided. */
public final class VisibilityPolicy {

    private VisibilityPolicy() {}

    /** How a viewer stands to an owner. */
    public enum Relation {
        OWNER,
        FOLLOWER,
        STRANGER,
        /** One has blocked the other. */
        APART
    }

    public static Relation relation(boolean same, boolean apart, boolean follows) {
        if (same) {
            return Relation.OWNER;
        }
        if (apart) {
            return Relation.APART;
        }
        return follows ? Relation.FOLLOWER : Relation.STRANGER;
    }

    public static boolean maySee(Relation viewer, Visibility thing) {
        return switch (viewer) {
            case OWNER -> true;
            case FOLLOWER -> thing != Visibility.ONLY_ME;
            case STRANGER -> thing == Visibility.EVERYONE;
            case APART -> false;
        };
    }

    /** Whether the viewer may know that the owner exists. */
    public static boolean mayKnowOf(Relation viewer) {
        return viewer != Relation.APART;
    }
}

package planted.rulesdonotknowtheboundary.one.control;

/** Looks up. */
public interface Rule {
    planted.rulesdonotknowtheboundary.one.boundary.Desk desk();
}

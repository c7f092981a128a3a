package planted.rulesdonotknowtheboundary.one.boundary;

/** Above. */
public interface Desk {}

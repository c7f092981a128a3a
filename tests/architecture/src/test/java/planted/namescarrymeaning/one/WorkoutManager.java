package planted.namescarrymeaning.one;

/** Manages. */
public interface WorkoutManager {}

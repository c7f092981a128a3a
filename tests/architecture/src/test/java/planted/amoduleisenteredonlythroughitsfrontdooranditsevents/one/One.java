package planted.amoduleisenteredonlythroughitsfrontdooranditsevents.one;

/** Came in by the window. */
public interface One extends planted.amoduleisenteredonlythroughitsfrontdooranditsevents.two.control.Hidden {}

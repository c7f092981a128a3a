package planted.amoduleisenteredonlythroughitsfrontdooranditsevents.two.control;

/** Not behind any door. */
public interface Hidden {}

package planted.amoduleusesonlythemodulesitdeclares.two;

/** Used without permission. */
public interface Two {}

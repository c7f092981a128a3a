package planted.amoduleusesonlythemodulesitdeclares.one;

/** Knows a module that it does not declare. */
public interface One extends planted.amoduleusesonlythemodulesitdeclares.two.Two {}

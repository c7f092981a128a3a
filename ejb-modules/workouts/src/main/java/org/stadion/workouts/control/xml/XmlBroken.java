package org.stadion.workouts.control.xml;

/** The XML ends or stops making sense here. What was read before is sound. */
public final class XmlBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    XmlBroken(Throwable cause) {
        super(cause);
    }
}

package planted.kafkachannelsliveinonewar.one.boundary;

import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens where the server does not look. */
public class Listener {

    @Incoming("planted")
    public void hear(String message) {}
}

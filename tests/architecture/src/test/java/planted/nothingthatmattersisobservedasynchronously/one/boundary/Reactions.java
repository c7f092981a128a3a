package planted.nothingthatmattersisobservedasynchronously.one.boundary;

import jakarta.enterprise.event.ObservesAsync;

/** Loses events. */
public class Reactions {

    void on(@ObservesAsync String event) {}
}

package org.stadion.admin.shell;

import jakarta.ejb.EJBAccessException;
import java.util.function.Supplier;
import org.stadion.kernel.DomainException;

/** Fills panels, so that one part that fails leaves the rest of the page standing. */
public final class Panels {

    private Panels() {}

    /** @param name of the panel, for the log */
    public static <T> Panel<T> fill(String name, Supplier<T> content) {
        try {
            return Panel.showing(content.get());
        } catch (EJBAccessException noRight) {
            return Panel.refused();
        } catch (DomainException expected) {
            throw expected;
        } catch (RuntimeException failure) {
            var incident = Incidents.next();
            ShellLog.LOG.panelBroken(name, incident, failure);
            return Panel.broken(incident);
        }
    }
}

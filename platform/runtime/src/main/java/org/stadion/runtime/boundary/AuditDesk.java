package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.runtime.entity.AuditStore;

/** Keeps the audit trail. */
@Stateless
@RolesAllowed({"support", "admin"})
public class AuditDesk implements Audit {

    @Inject
    AuditStore store;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public void record(String actor, String action, String object, String reason) {
        store.add(new Entry(Ids.next(), clock.instant(), actor, action, object, reason, ""));
    }

    @Override
    public Page<Entry> entries(Filter filter, PageRequest page) {
        return store.page(filter, page);
    }
}

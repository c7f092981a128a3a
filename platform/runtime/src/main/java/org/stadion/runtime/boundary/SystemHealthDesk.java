package org.stadion.runtime.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.stadion.runtime.SystemHealth;
import org.stadion.runtime.entity.MessageBroker;

/** Tells the back office how the parts are doing. */
@Stateless
@RolesAllowed({"support", "moderator", "marketer", "admin"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SystemHealthDesk implements SystemHealth {

    @Inject
    Dependencies dependencies;

    @Inject
    MessageBroker broker;

    @Override
    public List<Part> parts() {
        return dependencies.now();
    }

    @Override
    public List<Queue> queues() {
        return broker.queues();
    }
}

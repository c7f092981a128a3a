package org.stadion.integration;

import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;

/**
 * Lets all test classes meet in one deployment: the server takes as long to deploy the EAR as to run all tests, and each class
 * asks for the same one. It goes with the server.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Comes after those that open the scopes of a deployment, and before the one that deploys. */
    @SuppressWarnings("NullAway.Init") // Arquillian injects
    public static class Keeper {
        private static final int INNERMOST = -100;

        private final AtomicReference<@Nullable ProtocolMetaData> kept = new AtomicReference<>();

        @Inject
        @DeploymentScoped
        InstanceProducer<ProtocolMetaData> address;

        @Inject
        @DeploymentScoped
        InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        InstanceProducer<Deployment> deployment;

        void deploy(@Observes(precedence = INNERMOST) EventContext<DeployDeployment> asked) {
            var there = kept.get();
            if (there == null) {
                asked.proceed();
                kept.set(address.get());
                return;
            }
            var wanted = asked.getEvent().getDeployment();
            description.set(wanted.getDescription());
            deployment.set(wanted);
            address.set(there);
            wanted.deployed();
        }

        void keep(@Observes(precedence = INNERMOST) EventContext<UnDeployDeployment> asked) {
            asked.getEvent().getDeployment().undeployed();
        }
    }
}

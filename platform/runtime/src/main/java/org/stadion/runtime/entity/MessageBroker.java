package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.stadion.runtime.SystemHealth.Queue;
import org.stadion.runtime.control.Dependency;

/** Asks the message broker, and how long its queues are. */
@ApplicationScoped
public class MessageBroker implements Dependency {

    /** The server's own management model, as it shows it to JMX. */
    private static final String QUEUES = "jboss.as:subsystem=messaging-activemq,server=default,jms-queue=*";

    private static final String OWN = "ExpiryQueue";

    @Resource(lookup = "java:/ConnectionFactory")
    @SuppressWarnings("NullAway.Init") // the container fills it in
    ConnectionFactory broker;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String ask() {
        try (var session = broker.createContext()) {
            session.start();
            return session.getMetaData().getJMSProviderName();
        } catch (jakarta.jms.JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Queue> queues() {
        var server = ManagementFactory.getPlatformMBeanServer();
        try {
            return server.queryNames(new ObjectName(QUEUES), null).stream()
                    .filter(name -> !OWN.equals(name.getKeyProperty("jms-queue")))
                    .map(name -> queue(server, name))
                    .sorted(Comparator.comparing(Queue::name))
                    .toList();
        } catch (JMException e) {
            throw new IllegalStateException("the broker's figures cannot be read", e);
        }
    }

    private static Queue queue(MBeanServer server, ObjectName name) {
        try {
            return new Queue(
                    name.getKeyProperty("jms-queue"),
                    number(server, name, "messageCount"),
                    number(server, name, "deliveringCount"),
                    number(server, name, "scheduledCount"),
                    number(server, name, "messagesAdded"),
                    (int) number(server, name, "consumerCount"));
        } catch (JMException e) {
            throw new IllegalStateException("the broker's figures cannot be read", e);
        }
    }

    private static long number(MBeanServer server, ObjectName name, String attribute) throws JMException {
        return ((Number) server.getAttribute(name, attribute)).longValue();
    }
}

package org.stadion.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/** What becomes of a message that nobody can read. */
@ExtendWith(ArquillianExtension.class)
class WorkQueuesIT {

    private static final Duration ALL_ATTEMPTS = Duration.ofMinutes(4);

    @EJB
    Operator operator;

    @Resource(lookup = "java:/ConnectionFactory")
    ConnectionFactory messaging;

    @Resource(lookup = "java:/jms/queue/telemetry-import")
    Queue imports;

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.withTests();
    }

    @Test
    void a_third_partys_message_ends_among_the_dead_letters_with_its_reason_and_can_be_discarded() throws Exception {
        var before = operator.ask(DeadLetters::count);

        try (var context = messaging.createContext()) {
            context.createProducer().send(imports, "from a third party, and no id at all");
        }

        await(() -> operator.ask(DeadLetters::count) == before + 1);
        var dead = operator.ask(all -> all.list(DeadLetters.Filter.EVERYTHING, PageRequest.first(50))).items().stream()
                .filter(letter -> letter.body().contains("third party"))
                .findFirst()
                .orElseThrow();
        assertEquals(DeadLetter.Kind.JMS, dead.kind());
        assertEquals("telemetry-import", dead.origin());
        assertTrue(!dead.reason().isBlank(), "a reason");

        operator.ask(all -> {
            all.discard(dead.id(), "test", "sent by a test");
            return dead;
        });

        assertEquals(before, operator.ask(DeadLetters::count));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + ALL_ATTEMPTS.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "in time");
            synchronized (condition) {
                condition.wait(500);
            }
        }
    }
}

package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.stadion.runtime.Transactions;

/**
 * An enterprise bean and not an interceptor, because the interceptor of {@code @Transactional} throws a checked exception when
 * the commit fails.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransactionsDesk implements Transactions {

    /** Long before it would be rolled back for its age, and before others wait long for what it locks. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Override
    public <T> int handle(List<T> things, Consumer<T> handler) {
        long start = System.nanoTime();
        int handled = 0;
        do {
            handler.accept(things.get(handled));
            handled++;
        } while (handled < things.size() && System.nanoTime() - start < LONGEST.toNanos());
        return handled;
    }
}

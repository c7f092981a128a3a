package org.stadion.testing;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stands where a bean asks for its transaction: one that the test ends, and the next begins at once. */
public final class TestTransaction implements TransactionSynchronizationRegistry {

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> waiting = new ArrayList<>();
    private int status = Status.STATUS_ACTIVE;

    /** From now on there is none. */
    public void none() {
        status = Status.STATUS_NO_TRANSACTION;
    }

    public void commit() {
        waiting.forEach(Synchronization::beforeCompletion);
        end(Status.STATUS_COMMITTED);
    }

    public void rollBack() {
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int outcome) {
        var synchronizations = List.copyOf(waiting);
        waiting.clear();
        resources.clear();
        synchronizations.forEach(synchronization -> synchronization.afterCompletion(outcome));
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        waiting.add(synchronization);
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    @SuppressWarnings("NullAway") // so says the specification
    public Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}

package org.stadion.gamification.boundary;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A transaction that a test commits; the next begins at once. */
final class OneTransaction implements TransactionSynchronizationRegistry {

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> waiting = new ArrayList<>();

    void commit() {
        var synchronizations = List.copyOf(waiting);
        synchronizations.forEach(Synchronization::beforeCompletion);
        waiting.clear();
        resources.clear();
        synchronizations.forEach(synchronization -> synchronization.afterCompletion(Status.STATUS_COMMITTED));
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
        return Status.STATUS_ACTIVE;
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

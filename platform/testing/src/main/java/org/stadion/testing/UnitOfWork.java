package org.stadion.testing;

import jakarta.persistence.EntityManager;

/** One transaction that a test works in and that leaves nothing behind. */
public final class UnitOfWork implements AutoCloseable {

    private final EntityManager manager;

    UnitOfWork(EntityManager manager) {
        this.manager = manager;
        manager.getTransaction().begin();
    }

    public EntityManager manager() {
        return manager;
    }

    /** Writes what is pending and forgets what was loaded: whatever is read from here on comes from the database. */
    public void turnThePage() {
        manager.flush();
        manager.clear();
    }

    /** Rolls back. */
    @Override
    public void close() {
        manager.getTransaction().rollback();
        manager.close();
    }
}

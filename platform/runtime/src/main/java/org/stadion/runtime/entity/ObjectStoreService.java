package org.stadion.runtime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.stadion.runtime.ObjectStore;
import org.stadion.runtime.control.Dependency;

/** Asks the object store. */
@ApplicationScoped
public class ObjectStoreService implements Dependency {

    @Inject
    ObjectStore objects;

    @Override
    public String name() {
        return "object-store";
    }

    @Override
    public String ask() throws IOException {
        if (!objects.answers()) {
            throw new IOException("no answer");
        }
        return "S3";
    }
}

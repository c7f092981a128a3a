package planted.answersofthedatabasearereadtotheirend.one.entity;

import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** A store that leaves off after the first row. */
public interface JpaOneStore {
    static Optional<String> first(TypedQuery<String> query) {
        return query.getResultStream().findFirst();
    }
}

package org.stadion.devices.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;

@ApplicationScoped
class JpaDeviceStore implements DeviceStore {

    @PersistenceContext(unitName = "devices")
    EntityManager em;

    @Override
    public boolean add(Device device) {
        return em.createNativeQuery("""
                        insert into devices.device (id, athlete_id, name, first_seen_at, last_seen_at, workouts)
                        values (:id, :athlete, :name, :firstSeenAt, :lastSeenAt, :workouts)
                        on conflict (athlete_id, name) do nothing
                        """)
                        .setParameter("id", device.id().value())
                        .setParameter("athlete", device.athlete().value())
                        .setParameter("name", device.name())
                        .setParameter("firstSeenAt", device.firstSeenAt())
                        .setParameter("lastSeenAt", device.lastSeenAt())
                        .setParameter("workouts", device.workouts())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Device> findForChange(AthleteId athlete, String name) {
        return em
                .createQuery("from Device where athlete = :athlete and name = :name", Device.class)
                .setParameter("athlete", athlete.value())
                .setParameter("name", name)
                .setFlushMode(FlushModeType.COMMIT) // neither of the two ever changes
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Device> of(AthleteId athlete, Optional<Cursor> after, int most) {
        var query = em.createQuery(
                        "from Device where athlete = :athlete"
                                + (after.isPresent() ? " and (firstSeenAt, id) < (:moment, :id)" : "")
                                + " order by firstSeenAt desc, id desc",
                        Device.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(most);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }
}

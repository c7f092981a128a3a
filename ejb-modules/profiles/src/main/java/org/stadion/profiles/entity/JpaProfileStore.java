package org.stadion.profiles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;

@ApplicationScoped
class JpaProfileStore implements ProfileStore {

    private static final String EVERYBODY = """
            select p.* from profiles.profile p
            where (p.handle like :prefix or lower(p.display_name) like :prefix)
            """;

    private static final String SHOWN_TO_VIEWER = """
            and (p.profile_visibility <> 'ONLY_ME' or p.athlete_id = :viewer)
            and not exists (
                select 1 from profiles.block b
                where (b.blocker_id = :viewer and b.blocked_id = p.athlete_id)
                or (b.blocker_id = p.athlete_id and b.blocked_id = :viewer))
            """;

    private static final String FROM =
            " and p.handle > (select c.handle from profiles.profile c where c.athlete_id = :after)";

    @PersistenceContext(unitName = "profiles")
    EntityManager em;

    @Override
    public boolean add(Profile profile) {
        return em.createNativeQuery("""
                        insert into profiles.profile (athlete_id, handle, display_name, zone, week_starts_on, units,
                            profile_visibility, workout_visibility, follows_need_approval, opened_at, version)
                        values (:athlete, :handle, :displayName, :zone, :weekStartsOn, :units,
                            :profileVisibility, :workoutVisibility, :followsNeedApproval, :openedAt, :version)
                        on conflict do nothing
                        """)
                        .setParameter("athlete", profile.athlete().value())
                        .setParameter("handle", profile.handle())
                        .setParameter("displayName", profile.displayName())
                        .setParameter("zone", profile.zone().getId())
                        .setParameter("weekStartsOn", profile.weekStartsOn().name())
                        .setParameter("units", profile.units().name())
                        .setParameter(
                                "profileVisibility", profile.profileVisibility().name())
                        .setParameter(
                                "workoutVisibility", profile.workoutVisibility().name())
                        .setParameter("followsNeedApproval", profile.followsNeedApproval())
                        .setParameter("openedAt", profile.openedAt())
                        .setParameter("version", profile.version())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Profile> find(AthleteId athlete) {
        return Optional.ofNullable(em.find(Profile.class, athlete.value()));
    }

    @Override
    public Optional<Profile> findForChange(AthleteId athlete) {
        return Optional.ofNullable(em.find(Profile.class, athlete.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Profile> findAll(Set<AthleteId> athletes) {
        if (athletes.isEmpty()) {
            return List.of();
        }
        return em.createQuery("from Profile where athlete in :athletes", Profile.class)
                .setParameter(
                        "athletes", athletes.stream().map(AthleteId::value).toList())
                .getResultList();
    }

    @Override
    public boolean handleTaken(String handle) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('handle:' || :handle, 0))")
                .setParameter("handle", handle)
                .getSingleResult();
        return em.createQuery("select count(*) from Profile where handle = :handle", Long.class)
                        .setParameter("handle", handle)
                        .getSingleResult()
                > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Profile> search(AthleteId viewer, String text, Optional<AthleteId> after, int most) {
        return beginning(EVERYBODY + SHOWN_TO_VIEWER, text, after, most)
                .setParameter("viewer", viewer.value())
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Profile> searchEverybody(String text, Optional<AthleteId> after, int most) {
        return beginning(EVERYBODY, text, after, most).getResultList();
    }

    private Query beginning(String which, String text, Optional<AthleteId> after, int most) {
        var query = em.createNativeQuery(which + (after.isPresent() ? FROM : "") + " order by p.handle", Profile.class)
                .setParameter("prefix", literally(text.toLowerCase(Locale.ROOT)) + "%")
                .setMaxResults(most);
        after.ifPresent(athlete -> query.setParameter("after", athlete.value()));
        return query;
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

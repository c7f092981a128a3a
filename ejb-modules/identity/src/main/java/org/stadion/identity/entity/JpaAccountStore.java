package org.stadion.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.stadion.identity.AthleteId;

@ApplicationScoped
class JpaAccountStore implements AccountStore {

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Override
    public boolean add(Account account) {
        return em.createNativeQuery("""
                        insert into identity.account (id, issuer, subject, username, email, locale, opened_at)
                        values (:id, :issuer, :subject, :username, nullif(:email, ''), :locale, :openedAt)
                        on conflict (issuer, subject) do nothing
                        """)
                        .setParameter("id", account.id().value())
                        .setParameter("issuer", account.issuer())
                        .setParameter("subject", account.subject())
                        .setParameter("username", account.username())
                        .setParameter("email", account.email().orElse(""))
                        .setParameter("locale", account.locale().toLanguageTag())
                        .setParameter("openedAt", account.openedAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Account> find(AthleteId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    @Override
    public Optional<Account> find(String issuer, String subject) {
        return em
                .createQuery("from Account where issuer = :issuer and subject = :subject", Account.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst();
    }
}

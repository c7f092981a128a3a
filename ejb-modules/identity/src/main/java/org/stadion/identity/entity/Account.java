package org.stadion.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.identity.Claims;

/**
 * A person's account. Opened once, by the first token of an issuer's subject; the issuer stays the truth for name and
 * address, so each later token may bring them up to date.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final Locale USUAL = Locale.ENGLISH;
    private static final int LONGEST_EMAIL = 254;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private String username;

    @Column
    private @Nullable String email;

    @Column(nullable = false)
    private String locale;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    protected Account() {} // for the persistence provider

    private Account(AthleteId id, Claims claims, Instant at) {
        this.id = id.value();
        this.issuer = said(claims.issuer(), "issuer");
        this.subject = said(claims.subject(), "subject");
        this.openedAt = at;
        this.locale = USUAL.toLanguageTag();
        hear(claims);
    }

    public static Account open(AthleteId id, Claims claims, Instant at) {
        return new Account(id, claims, at);
    }

    /** Takes over what the issuer says of the person now. */
    public final void hear(Claims claims) {
        username = said(claims.username(), "username");
        var address = claims.email().strip();
        email = address.isEmpty() || address.length() > LONGEST_EMAIL ? null : address;
        var language = Locale.forLanguageTag(claims.locale());
        if (!language.getLanguage().isEmpty()) {
            locale = language.toLanguageTag();
        }
    }

    public AthleteId id() {
        return new AthleteId(id);
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public Instant openedAt() {
        return openedAt;
    }

    private static String said(String value, String what) {
        if (Objects.requireNonNull(value, what).isBlank()) {
            throw new IllegalArgumentException("a verified token without " + what);
        }
        return value;
    }
}

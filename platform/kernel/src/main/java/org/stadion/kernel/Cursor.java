package org.stadion.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list ordered by a moment (or a number) and then an id: stable while items come and go around it.
 * Opaque to clients.
 */
public record Cursor(@JsonValue String token) {

    private static final int BYTES = 8 + 4 + 16;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Cursor {}

    public static Cursor at(Instant moment, UUID id) {
        return of(moment.getEpochSecond(), moment.getNano(), id);
    }

    public static Cursor at(long number, UUID id) {
        return of(number, 0, id);
    }

    /** For rankings: a score, the moment it was reached (to the microsecond), and whose it is. */
    public static Cursor at(int score, Instant moment, UUID id) {
        return of(ChronoUnit.MICROS.between(Instant.EPOCH, moment), score, id);
    }

    /** @throws DomainException.Invalid if the token was not made by us */
    public int score() {
        return bytes().getInt(8);
    }

    /** @throws DomainException.Invalid if the token was not made by us */
    public Instant scoredAt() {
        try {
            return Instant.EPOCH.plus(bytes().getLong(0), ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException notOurs) {
            throw unreadable();
        }
    }

    /** @throws DomainException.Invalid if the token was not made by us */
    public Instant moment() {
        var bytes = bytes();
        try {
            return Instant.ofEpochSecond(bytes.getLong(0), bytes.getInt(8));
        } catch (DateTimeException notOurs) {
            throw unreadable();
        }
    }

    /** @throws DomainException.Invalid if the token was not made by us */
    public long number() {
        return bytes().getLong(0);
    }

    /** @throws DomainException.Invalid if the token was not made by us */
    public UUID id() {
        var bytes = bytes();
        return new UUID(bytes.getLong(12), bytes.getLong(20));
    }

    private static Cursor of(long number, int fraction, UUID id) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(number)
                .putInt(fraction)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    private ByteBuffer bytes() {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != BYTES) {
                throw unreadable();
            }
            return ByteBuffer.wrap(bytes);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static DomainException unreadable() {
        return new DomainException.Invalid(
                "cursor-unreadable", "This cursor did not come from an earlier page; start again without it.");
    }
}

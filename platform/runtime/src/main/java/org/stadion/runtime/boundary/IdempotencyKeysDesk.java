package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.runtime.IdempotencyKeys;
import org.stadion.runtime.entity.DatabaseFailure;
import org.stadion.runtime.entity.IdempotencyKeyStore;

/** Does creating work once per key: the key, the work and the answer are one transaction. */
@Stateless
@PermitAll
public class IdempotencyKeysDesk implements IdempotencyKeys {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    @Inject
    IdempotencyKeyStore store;

    @Inject
    Clock clock;

    @Override
    public Answer once(String caller, String key, String requestHash, Supplier<Answer> work) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new DomainException.Invalid(
                    "idempotency-key-unusable", "An Idempotency-Key has 1 to " + LONGEST + " characters.");
        }
        if (taken(caller, key, requestHash)) {
            var answer = work.get();
            store.answered(caller, key, answer);
            return answer;
        }
        var used = store.find(caller, key).orElseThrow(IdempotencyKeysDesk::stillWorking);
        if (!used.requestHash().equals(requestHash)) {
            throw new IdempotencyKeyReused();
        }
        return used.answer();
    }

    private boolean taken(String caller, String key, String requestHash) {
        var now = clock.instant();
        try {
            return store.take(caller, key, requestHash, now, now.minus(REMEMBERED));
        } catch (DatabaseFailure failure) {
            if (failure.isLockTimeout()) {
                throw stillWorking();
            }
            throw failure;
        }
    }

    private static DomainException stillWorking() {
        return new DomainException.Conflict(
                "idempotency-key-in-use", "The first request with this Idempotency-Key is still being worked on.");
    }
}

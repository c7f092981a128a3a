package org.stadion.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.stadion.runtime.DeadLetters;

/** Asks as somebody of the back office may ask. */
@Stateless
@PermitAll
@RunAs("admin")
public class Operator {

    @Inject
    DeadLetters deadLetters;

    public <T> T ask(Function<DeadLetters, T> question) {
        return question.apply(deadLetters);
    }
}

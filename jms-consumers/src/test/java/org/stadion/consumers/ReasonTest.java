package org.stadion.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void the_containers_wrapping_is_no_reason() {
        var failure = new EJBException(new EJBException(new IllegalStateException("the object store does not answer")));

        assertThat(Reason.of(failure)).isEqualTo("IllegalStateException: the object store does not answer");
    }

    @Test
    void a_cause_that_was_not_wrapped_by_the_container_is_a_detail() {
        var failure = new IllegalStateException("the file cannot be read", new java.io.IOException("EOF"));

        assertThat(Reason.of(failure)).isEqualTo("IllegalStateException: the file cannot be read");
    }

    @Test
    void an_exception_without_a_message_is_named() {
        assertThat(Reason.of(new EJBException())).isEqualTo("EJBException");
    }
}

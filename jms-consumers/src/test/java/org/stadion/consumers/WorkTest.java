package org.stadion.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final UUID FILE = UUID.fromString("01990000-0000-7000-8000-000000000001");

    @Test
    void a_text_that_is_an_id_asks_for_work() throws JMSException {
        assertThat(Work.in(FakeMessage.text(FILE.toString(), Map.of("trace", "request-7"))))
                .contains(new Work(FILE, "request-7", 0));
    }

    @Test
    void who_caused_it_may_be_unknown() throws JMSException {
        assertThat(Work.in(FakeMessage.text(FILE.toString(), Map.of()))).contains(new Work(FILE, "", 0));
    }

    @Test
    void work_that_is_put_off_asks_for_the_same_and_counts() throws JMSException {
        var message = FakeMessage.text(FILE.toString(), Map.of("trace", "request-7", "_AMQ_DUPL_ID", "x"));

        new Work(FILE, "request-7", 3).putOff(message);

        assertThat(Work.in(message)).contains(new Work(FILE, "request-7", 4));
        assertThat(message.propertyExists("_AMQ_DUPL_ID")).isFalse();
    }

    @Test
    void anything_else_cannot_be_read() throws JMSException {
        assertThat(Work.in(FakeMessage.text("do something", Map.of()))).isEmpty();
        assertThat(Work.in(FakeMessage.text(null, Map.of()))).isEmpty();
        assertThat(Work.in(FakeMessage.message(BytesMessage.class, null, Map.of())))
                .isEmpty();
    }
}

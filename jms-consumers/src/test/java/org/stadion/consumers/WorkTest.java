package org.stadion.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final UUID FILE = UUID.fromString("01990000-0000-7000-8000-000000000001");

    @Test
    void a_text_that_is_an_id_asks_for_work() throws JMSException {
        assertThat(Work.in(text(FILE.toString(), "request-7"))).contains(new Work(FILE, "request-7"));
    }

    @Test
    void who_caused_it_may_be_unknown() throws JMSException {
        assertThat(Work.in(text(FILE.toString(), null))).contains(new Work(FILE, ""));
    }

    @Test
    void anything_else_cannot_be_read() throws JMSException {
        assertThat(Work.in(text("do something", null))).isEmpty();
        assertThat(Work.in(text(null, null))).isEmpty();
        assertThat(Work.in(message(BytesMessage.class, method -> null))).isEmpty();
    }

    private static Message text(@Nullable String body, @Nullable String trace) {
        return message(TextMessage.class, method -> switch (method) {
            case "getText" -> body;
            case "getStringProperty" -> trace;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T message(Class<T> type, Function<String, @Nullable String> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName())));
    }
}

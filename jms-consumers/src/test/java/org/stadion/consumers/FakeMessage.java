package org.stadion.consumers;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JMS message of a few properties; only what our consumers call. */
final class FakeMessage {

    private FakeMessage() {}

    static Message text(@Nullable String body, Map<String, Object> properties) {
        return message(TextMessage.class, body, properties);
    }

    static <T extends Message> T message(Class<T> type, @Nullable String body, Map<String, Object> properties) {
        var known = new HashMap<>(properties);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(known, body, method.getName(), arguments)));
    }

    private static @Nullable Object answer(
            Map<String, Object> properties, @Nullable String body, String method, Object @Nullable [] arguments)
            throws JMSException {
        var name = arguments == null ? "" : String.valueOf(arguments[0]);
        return switch (method) {
            case "getText" -> body;
            case "getJMSMessageID" -> "ID:1";
            case "getStringProperty" -> properties.get(name);
            case "getIntProperty" -> properties.getOrDefault(name, 0);
            case "propertyExists" -> properties.containsKey(name);
            case "setStringProperty", "setIntProperty" -> arguments == null ? null : properties.put(name, arguments[1]);
            case "clearProperties" -> {
                properties.clear();
                yield null;
            }
            default -> throw new JMSException("not expected: " + method);
        };
    }
}

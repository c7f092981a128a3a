package org.stadion.localstack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads what people and tests want to know out of a message. */
final class Mime {
    private Mime() {}

    static CaughtMail read(String id, String recipient, Instant receivedAt, MimeMessage message) {
        try {
            return new CaughtMail(
                    id,
                    sender(message),
                    recipient,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    receivedAt,
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            return new CaughtMail(
                    id, "", recipient, "(unreadable: " + unreadable.getMessage() + ")", receivedAt, "", "");
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        var from = message.getFrom();
        return from == null
                ? ""
                : Arrays.stream(from)
                        .map(address -> address instanceof InternetAddress mailbox
                                ? mailbox.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                var found = content(child, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

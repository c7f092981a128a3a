package org.stadion.localstack.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** One delivery: a mail to two people is caught twice. */
public record CaughtMail(
        String id,
        String from,
        String to,
        String subject,
        @JsonProperty("received_at") Instant receivedAt,
        String text,
        String html) {}

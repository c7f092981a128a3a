package org.stadion.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.kernel.Ids;
import org.stadion.notifications.control.Letter;
import org.stadion.notifications.entity.Notice.Content;
import org.stadion.notifications.entity.NoticeType;
import org.stadion.testing.SetClock;

class MailPostOfficeTest {

    private final MailCatcher catcher;
    private final MailPostOffice office = new MailPostOffice();
    private final UUID delivery = Ids.next();

    MailPostOfficeTest() throws IOException {
        catcher = new MailCatcher();
    }

    @BeforeEach
    void open() {
        office.session = Session.getInstance(server(catcher.port()));
        office.from = "Stadion <no-reply@stadion.example>";
        office.clock = SetClock.at("2026-03-02T07:00:00Z");
    }

    @AfterEach
    void close() throws IOException {
        catcher.close();
    }

    @Test
    void a_letter_arrives_as_text_and_html_in_its_language() throws Exception {
        office.send(to("anna@mail.example", Locale.of("ru"), "Борис"));

        var mail = received(0);
        var parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("Борис поздравляет вас с тренировкой");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Stadion <no-reply@stadion.example>");
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("anna@mail.example");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(Instant.parse("2026-03-02T07:00:00Z")));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat((String) parts.getBodyPart(0).getContent()).startsWith("Борис поздравляет");
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Борис");
    }

    @Test
    void a_second_copy_has_the_same_id() throws Exception {
        office.send(to("anna@mail.example", Locale.ENGLISH, "Boris"));
        office.send(to("anna@mail.example", Locale.ENGLISH, "Boris"));

        assertThat(received(0).getMessageID()).isEqualTo("<" + delivery + "@stadion.example>");
        assertThat(received(1).getMessageID()).isEqualTo(received(0).getMessageID());
    }

    @Test
    void an_address_that_the_server_refuses_is_refused() {
        assertThatThrownBy(() -> office.send(to("nobody@mail.example", Locale.ENGLISH, "Boris")))
                .isInstanceOf(PostOffice.AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna", "anna@", "@mail.example", "anna@mail.example\r\nBcc: boris@mail.example", "a b@c.example"
            })
    void what_is_no_address_is_refused_unsent(String address) {
        assertThatThrownBy(() -> office.send(to(address, Locale.ENGLISH, "Boris")))
                .isInstanceOf(PostOffice.AddressRefused.class);
        assertThat(catcher.mails()).isEmpty();
    }

    @Test
    void a_server_that_is_busy_is_asked_again_later() {
        assertThatThrownBy(() -> office.send(to("busy@mail.example", Locale.ENGLISH, "Boris")))
                .isInstanceOf(PostOffice.Unreachable.class);
    }

    @Test
    void a_server_that_is_away_is_asked_again_later() throws IOException {
        catcher.close();

        assertThatThrownBy(() -> office.send(to("anna@mail.example", Locale.ENGLISH, "Boris")))
                .isInstanceOf(PostOffice.Unreachable.class)
                .hasMessageNotContaining("anna@");
    }

    private Letter to(String address, Locale locale, String actor) {
        return Letter.write(delivery, address, locale, NoticeType.KUDOS_GIVEN, new Content(actor, "Hills", 0, "/x"));
    }

    private MimeMessage received(int number) throws MessagingException {
        var raw = catcher.mails().get(number).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    private static Properties server(int port) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.localhost", "stadion.example");
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        return properties;
    }
}

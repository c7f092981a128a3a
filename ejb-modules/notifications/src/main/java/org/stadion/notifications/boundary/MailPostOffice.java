package org.stadion.notifications.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stadion.notifications.control.Letter;

/** Sends letters through the server's mail session, as text and HTML. */
@ApplicationScoped
class MailPostOffice implements PostOffice {

    @Resource(lookup = "java:jboss/mail/stadion")
    Session session;

    /** The sender that readers see. */
    @Inject
    @ConfigProperty(name = "stadion.notifications.mail-from", defaultValue = "Stadion <no-reply@stadion.example>")
    String from;

    @Inject
    Clock clock;

    @Override
    public void send(Letter letter) throws AddressRefused, Unreachable {
        var to = address(letter.to());
        try {
            Transport.send(message(letter, to));
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                throw new AddressRefused("the mail server refused the address");
            }
            throw new Unreachable(reason(refused), refused);
        } catch (MessagingException trouble) {
            throw new Unreachable(reason(trouble), trouble);
        }
    }

    private MimeMessage message(Letter letter, InternetAddress to) throws MessagingException {
        var sender = new InternetAddress(from);
        var message = new Recognisable(session, "<" + letter.delivery() + "@" + domain(sender) + ">");
        message.setFrom(sender);
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language()});
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers, please
        var text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name(), "plain");
        var html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private static InternetAddress address(String text) throws AddressRefused {
        try {
            var address = new InternetAddress(text, true);
            if (!Objects.requireNonNull(address.getAddress()).contains("@")) {
                throw new AddressRefused("not an e-mail address");
            }
            return address;
        } catch (AddressException malformed) {
            throw new AddressRefused("not an e-mail address");
        }
    }

    private static String domain(InternetAddress sender) {
        var address = Objects.requireNonNull(sender.getAddress());
        return address.substring(address.indexOf('@') + 1);
    }

    /** What went wrong, without what the server may quote of addresses. */
    private static String reason(MessagingException trouble) {
        Throwable deepest = trouble;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return trouble.getClass().getSimpleName() + " (" + deepest.getClass().getSimpleName() + ")";
    }

    /** A message whose id is ours, the same however often it is sent. */
    private static final class Recognisable extends MimeMessage {

        private final String id;

        Recognisable(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

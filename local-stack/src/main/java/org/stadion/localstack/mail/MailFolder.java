package org.stadion.localstack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The caught mails, newest first, each an {@code .eml} file. The oldest give way beyond {@value #MOST}. */
public final class MailFolder implements MessageDeliveryHandler {
    private static final int MOST = 5000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private final AtomicInteger serial = new AtomicInteger();

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    /** With what lies there from earlier runs. */
    public static MailFolder open(Path folder) {
        var mails = new MailFolder(folder);
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".eml")).sorted()::iterator) {
                mails.read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
        return mails;
    }

    private void read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            var recipient = message.getHeader("X-Stadion-Caught-For", ",");
            keep(Mime.read(
                    file.getFileName().toString().replace(".eml", ""),
                    recipient == null ? "" : recipient,
                    Files.getLastModifiedTime(file).toInstant(),
                    message));
        } catch (MessagingException unreadable) {
            throw new IOException(file + " is no mail", unreadable);
        }
    }

    /** Called by the SMTP server once per recipient. */
    @Override
    public GreenMailUser handle(MovingMessage arrived, MailAddress recipient) throws MessagingException {
        var now = Instant.now();
        var id = STAMP.format(now) + "-" + serial.incrementAndGet();
        var message = new MimeMessage(arrived.getMessage());
        message.setHeader("X-Stadion-Caught-For", recipient.getEmail());
        try (var out = Files.newOutputStream(file(id))) {
            message.writeTo(out);
        } catch (IOException refused) {
            throw new MessagingException("cannot file the mail", refused);
        }
        keep(Mime.read(id, recipient.getEmail(), now, message));
        return new Nobody(recipient.getEmail());
    }

    private synchronized void keep(CaughtMail mail) {
        mails.addFirst(mail);
        while (mails.size() > MOST) {
            try {
                Files.deleteIfExists(file(mails.removeLast().id()));
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".eml");
    }

    public synchronized List<CaughtMail> newestFirst(Predicate<CaughtMail> wanted, int most) {
        return mails.stream().filter(wanted).limit(most).toList();
    }

    public synchronized Optional<CaughtMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }
}

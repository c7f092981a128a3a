package org.stadion.localstack.servers;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.mail.MailFolder;
import org.stadion.localstack.mail.MailWeb;

/** The mail catcher: takes every mail for everybody, files it, shows it, and sends nothing on. Lives inside the launcher. */
public final class MailServer implements Server {
    private final Site site;
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    private record Running(GreenMail smtp, MailWeb web, CompletableFuture<Integer> end) {}

    public MailServer(Site site) {
        this.site = site;
    }

    @Override
    public Part part() {
        return Part.MAIL;
    }

    @Override
    public Set<Part> needs() {
        return Set.of();
    }

    @Override
    public void prepare() {
        site.folder("mail");
    }

    @Override
    public void start() {
        var folder = MailFolder.open(site.folder("mail"));
        var setup = new ServerSetup(site.port(Port.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
        var smtp = new GreenMail(setup);
        smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        smtp.getUserManager().setMessageDeliveryHandler(folder);
        var web = MailWeb.start(site.port(Port.MAIL), folder);
        running.set(new Running(smtp, web, new CompletableFuture<>()));
    }

    @Override
    public boolean ready() {
        return alive();
    }

    @Override
    public void stop() {
        var live = running.getAndSet(null);
        if (live != null) {
            live.web().close();
            live.smtp().stop();
            live.end().complete(0);
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public boolean alive() {
        return running.get() != null;
    }

    @Override
    public long pid() {
        return alive() ? ProcessHandle.current().pid() : 0;
    }

    @Override
    public long residentBytes() {
        return 0; // counted with the launcher
    }

    @Override
    public CompletableFuture<Integer> end() {
        var live = running.get();
        return live == null ? new CompletableFuture<>() : live.end();
    }

    @Override
    public String lastWords() {
        return "";
    }
}

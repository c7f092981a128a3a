package org.stadion.localstack;

import java.util.List;
import java.util.Optional;
import org.stadion.localstack.client.Tokens;
import org.stadion.localstack.control.Address;
import org.stadion.localstack.control.ControlClient;

/** A stack whose processes belong to another launcher. */
final class ConnectedStack implements Stack {
    private final Settings settings;
    private final Secrets secrets;
    private final Tokens tokens;
    private final ControlClient launcher;

    private ConnectedStack(Settings settings, ControlClient launcher) {
        this.settings = settings;
        this.launcher = launcher;
        this.secrets = Secrets.in(settings.home());
        this.tokens = Tokens.of(settings.urls(), secrets);
    }

    static Optional<Stack> find(Settings settings) {
        return Address.in(settings.run()).map(address -> new ConnectedStack(settings, new ControlClient(address)));
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public String token(String user) {
        return tokens.forUser(user);
    }

    @Override
    public List<PartStatus> status() {
        return launcher.status();
    }

    @Override
    public void kill(Part part) {
        launcher.order("kill/" + part.label());
    }

    @Override
    public void stop(Part part) {
        launcher.order("stop/" + part.label());
    }

    @Override
    public void start(Part part) {
        launcher.order("start/" + part.label());
    }

    @Override
    public void awaitEnd() {
        launcher.awaitEnd();
    }

    /** It is not ours to stop. */
    @Override
    public void close() {}
}

package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/** One Kafka broker that is its own controller (KRaft). */
public final class KafkaServer extends ProcessServer {
    private final Distributions distributions;

    public KafkaServer(Site site) {
        super(site);
        this.distributions = new Distributions(site.settings());
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public Set<Part> needs() {
        return Set.of();
    }

    private Path properties() {
        return site().folder("kafka").resolve("server.properties");
    }

    private Path data() {
        return site().folder("kafka").resolve("data");
    }

    @Override
    public void prepare() {
        try {
            Files.writeString(properties(), configuration());
        } catch (IOException refused) {
            throw new StackFailure("cannot write " + properties(), refused);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            var words = jvm().heap("32m", "128m")
                    .with("-cp", distributions.classPath("kafka"), "kafka.tools.StorageTool", "format")
                    .with(
                            "--ignore-formatted",
                            "--cluster-id=" + clusterId(), // one word, for it may begin with a dash
                            "-c",
                            properties().toString());
            site().run("kafka-format", Command.of(site().folder("kafka"), words.words()), Duration.ofMinutes(1));
        }
    }

    private String configuration() {
        var broker = "127.0.0.1:" + site().port(Port.KAFKA);
        var controller = "127.0.0.1:" + site().port(Port.KAFKA_CONTROLLER);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%2$s
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=3
                num.network.threads=2
                num.io.threads=3
                background.threads=2
                broker.session.timeout.ms=6000
                broker.heartbeat.interval.ms=1500
                log.cleaner.dedupe.buffer.size=4194304
                log.retention.hours=168
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=5
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                """.formatted(broker, controller, data());
    }

    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @Override
    Command command() {
        var words = jvm().heap("96m", "256m")
                .property("org.slf4j.simpleLogger.defaultLogLevel", "info")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .property("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .property("org.slf4j.simpleLogger.log.org.apache.kafka.common.config.AbstractConfig", "warn")
                .with(
                        "-cp",
                        distributions.classPath("kafka"),
                        "kafka.Kafka",
                        properties().toString());
        return Command.of(site().folder("kafka"), words.words());
    }

    private Jvm jvm() {
        return Jvm.of(site().settings().javaHome()).quicklyWarm();
    }

    /** It listens before it has read its logs; only its own word that it has started counts. */
    @Override
    public boolean ready() {
        try {
            return Probe.listening(site().port(Port.KAFKA))
                    && Files.readString(site().settings().logs().resolve("kafka.log"))
                            .contains("Kafka Server started");
        } catch (IOException notYet) {
            return false;
        }
    }
}

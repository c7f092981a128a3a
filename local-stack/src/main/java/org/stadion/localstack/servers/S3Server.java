package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.stadion.localstack.Part;
import org.stadion.localstack.Secret;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/** S3Proxy over a folder: a bucket is a folder in it, an object a file. */
public final class S3Server extends ProcessServer {
    /** The bucket that Stadion uses. */
    static final String BUCKET = "stadion";

    private final Distributions distributions;

    public S3Server(Site site) {
        super(site);
        this.distributions = new Distributions(site.settings());
    }

    @Override
    public Part part() {
        return Part.S3;
    }

    @Override
    public Set<Part> needs() {
        return Set.of();
    }

    private Path logging() {
        return site().folder("s3").resolve("logback.xml");
    }

    private Path properties() {
        return site().folder("s3").resolve("s3proxy.properties");
    }

    @Override
    public void prepare() {
        var data = site().folder("s3").resolve("data");
        try {
            Files.createDirectories(data.resolve(BUCKET));
            Files.writeString(logging(), """
                    <configuration>
                      <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                        <encoder><pattern>%date{ISO8601} %-5level [%thread] %logger{20} - %message%n</pattern></encoder>
                      </appender>
                      <root level="INFO"><appender-ref ref="out"/></root>
                    </configuration>
                    """);
        } catch (IOException refused) {
            throw new StackFailure("cannot create " + data, refused);
        }
        Site.writePrivately(properties(), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.cors-allow-origins=%s
                s3proxy.cors-allow-methods=GET PUT HEAD
                s3proxy.cors-allow-headers=content-type
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                jclouds.identity=local
                jclouds.credential=local
                """.formatted(
                        site().urls().s3(),
                        site().secret(Secret.S3_ACCESS_KEY),
                        site().secret(Secret.S3_SECRET_KEY),
                        site().urls().web(),
                        data));
    }

    @Override
    Command command() {
        var words = Jvm.of(site().settings().javaHome())
                .heap("32m", "128m")
                .property("logback.configurationFile", logging())
                .with("-cp", distributions.classPath("s3proxy"), "org.gaul.s3proxy.Main")
                .with("--properties", properties().toString());
        return Command.of(site().folder("s3"), words.words());
    }

    /** An anonymous question is refused, which only a server that is there can do. */
    @Override
    public boolean ready() {
        return Probe.ask(site().urls().s3()).status() > 0;
    }
}

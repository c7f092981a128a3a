package org.stadion.localstack.servers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.stadion.localstack.Part;

/** Makes the servers of a stack. */
public final class Servers {
    private Servers() {}

    public static Map<Part, Server> of(Set<Part> parts, Site site) {
        var servers = new EnumMap<Part, Server>(Part.class);
        for (var part : parts) {
            servers.put(
                    part,
                    switch (part) {
                        case WILDFLY -> new WildFlyServer(site);
                        case KEYCLOAK -> new KeycloakServer(site);
                        case KAFKA -> new KafkaServer(site);
                        case S3 -> new S3Server(site);
                        case MAIL -> new MailServer(site);
                        case POSTGRES -> new PostgresServer(site);
                    });
        }
        return servers;
    }
}

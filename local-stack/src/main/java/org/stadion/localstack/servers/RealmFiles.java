package org.stadion.localstack.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stadion.localstack.Hashes;
import org.stadion.localstack.Port;
import org.stadion.localstack.Secret;
import org.stadion.localstack.StackFailure;

/**
 * The realm as {@code wildfly-config/keycloak} describes it: the base, with the demo's users and clients added, and with secrets
 * and addresses in the place of {@code ${NAME}}. Imported on the first start; when files or addresses have changed since, settings
 * and clients are brought up to date and new users added, while those that are there keep what they have.
 */
final class RealmFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(STADION_[A-Z_]+)}");

    private final Site site;

    RealmFiles(Site site) {
        this.site = site;
    }

    void bringUpToDate() {
        var folder = site.settings().checkout().resolve("wildfly-config/keycloak");
        var realm = merge(read(folder.resolve("stadion-realm.json")), read(folder.resolve("stadion-demo.json")));
        var applied = site.folder("keycloak").resolve("realm.sha256");
        var wanted = Hashes.sha256(realm.toString());
        try {
            if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
                return;
            }
            var admin = KeycloakAdmin.logIn(
                    site.urls().keycloak(), KeycloakServer.ADMIN, site.secret(Secret.KEYCLOAK_ADMIN_PASSWORD));
            var name = realm.required("realm").textValue();
            if (admin.exists(name)) {
                admin.update(name, realm);
            } else {
                admin.create(realm);
            }
            Files.writeString(applied, wanted);
        } catch (IOException failed) {
            throw new StackFailure("cannot bring the realm up to date: " + failed.getMessage(), failed);
        }
    }

    private ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(resolve(Files.readString(file), values()));
        } catch (IOException unreadable) {
            throw new StackFailure("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private Map<String, String> values() {
        return Map.of(
                "STADION_PUBLIC_URL", site.urls().web().toString(),
                "STADION_SMTP_HOST", "127.0.0.1",
                "STADION_SMTP_PORT", Integer.toString(site.port(Port.SMTP)),
                "STADION_CONSOLE_CLIENT_SECRET", site.secret(Secret.CONSOLE_CLIENT_SECRET),
                "STADION_SCRIPTS_CLIENT_SECRET", site.secret(Secret.SCRIPTS_CLIENT_SECRET),
                "STADION_DEMO_PASSWORD", site.secret(Secret.DEMO_PASSWORD));
    }

    static String resolve(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new StackFailure("the realm files name " + found.group(1) + ", which the launcher does not know");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Arrays grow, objects merge, anything else is replaced. */
    static ObjectNode merge(ObjectNode base, ObjectNode additions) {
        var merged = base.deepCopy();
        additions.properties().forEach(field -> {
            var name = field.getKey();
            JsonNode there = Objects.requireNonNullElse(merged.get(name), JSON.missingNode());
            if (there instanceof ArrayNode array && field.getValue() instanceof ArrayNode more) {
                array.addAll(more);
            } else if (there instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merged.set(name, merge(object, more));
            } else {
                merged.set(name, field.getValue());
            }
        });
        return merged;
    }
}

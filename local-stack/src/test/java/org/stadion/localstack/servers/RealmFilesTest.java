package org.stadion.localstack.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RealmFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("../wildfly-config/keycloak");

    @Test
    void the_demo_adds_to_the_base_without_taking_from_it() throws IOException {
        var base = object("{'realm': 'r', 'clients': [1], 'smtp': {'host': 'a', 'port': 1}, 'open': false}");
        var demo = object("{'clients': [2], 'smtp': {'port': 2}, 'open': true, 'users': [3]}");

        assertThat(RealmFiles.merge(base, demo))
                .isEqualTo(
                        object(
                                "{'realm': 'r', 'clients': [1, 2], 'smtp': {'host': 'a', 'port': 2}, 'open': true, 'users': [3]}"));
        assertThat(base.path("clients")).hasSize(1);
    }

    @Test
    void placeholders_become_values_and_unknown_ones_are_refused() {
        assertThat(RealmFiles.resolve("a ${STADION_X} b ${role_admin}", Map.of("STADION_X", "$1\\")))
                .isEqualTo("a $1\\ b ${role_admin}");
        assertThatThrownBy(() -> RealmFiles.resolve("${STADION_Y}", Map.of())).hasMessageContaining("STADION_Y");
    }

    @Test
    void the_base_realm_knows_no_password_and_no_direct_grant() throws IOException {
        var base = JSON.readTree(FOLDER.resolve("stadion-realm.json").toFile());

        assertThat(base.has("users")).isFalse();
        assertThat(base.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("attributes")
                            .path("pkce.code.challenge.method")
                            .asText())
                    .isEqualTo("S256");
        });
    }

    @Test
    void secrets_stand_in_the_files_as_placeholders_only() throws IOException {
        for (var name : new String[] {"stadion-realm.json", "stadion-demo.json"}) {
            var text = Files.readString(FOLDER.resolve(name));
            var found = new TreeSet<String>();
            Pattern.compile("\"(?:secret|value)\": *\"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .forEach(m -> found.add(m.group(1)));

            assertThat(found).isNotEmpty().allMatch(value -> value.matches("\\$\\{STADION_[A-Z_]+}"));
        }
    }

    private static ObjectNode object(String text) throws IOException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }
}

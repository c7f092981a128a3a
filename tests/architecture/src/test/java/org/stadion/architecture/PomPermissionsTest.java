package org.stadion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module's POM and its package-info grant the same permissions. */
class PomPermissionsTest {

    private static final Pattern POM_DEPENDENCY =
            Pattern.compile("<artifactId>stadion-([a-z]+)</artifactId>(?!<version>)");
    private static final Pattern DECLARED = Pattern.compile("dependsOn\\s*=\\s*(\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+)\"");

    static java.util.List<String> modules() {
        return Repository.BUSINESS_MODULES;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void pom_and_package_info_agree(String module) {
        assertThat(inPom(module)).isEqualTo(inPackageInfo(module));
    }

    static Set<String> inPackageInfo(String module) {
        var text = Repository.text(
                "ejb-modules/" + module + "/src/main/java/org/stadion/" + module + "/package-info.java");
        var declared = DECLARED.matcher(text);
        var names = new TreeSet<String>();
        if (declared.find()) {
            WORD.matcher(declared.group(1)).results().forEach(word -> names.add(word.group(1)));
        }
        return names;
    }

    private static Set<String> inPom(String module) {
        var names = new TreeSet<String>();
        POM_DEPENDENCY
                .matcher(Repository.text("ejb-modules/" + module + "/pom.xml"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("parent") && !name.equals("testing") && !name.equals(module))
                .forEach(names::add);
        return names;
    }
}

package org.stadion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the product, and each is able to fail. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = Repository.productionClasses();

    @TestFactory
    Stream<DynamicTest> the_product_obeys() {
        return rules("org.stadion")
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(PRODUCT)));
    }

    /** Each rule has a package {@code planted.<rule>} that breaks it: a rule that cannot fail guards nothing. */
    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_found() {
        return rules("")
                .map(NamedRule::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var root = "planted." + name.replace("_", "").toLowerCase(Locale.ROOT);
                    var planted = new com.tngtech.archunit.core.importer.ClassFileImporter().importPackages(root);
                    assertThat(planted).as("classes planted below " + root).isNotEmpty();
                    var rule = rules(root)
                            .filter(r -> r.name().equals(name))
                            .findFirst()
                            .orElseThrow();

                    assertThat(rule.rule().evaluate(planted).hasViolation())
                            .as(name + " on " + root)
                            .isTrue();
                }));
    }

    @Test
    void there_are_exactly_the_eight_business_modules() {
        var folders = Repository.sources(Repository.file("ejb-modules"), "pom.xml").stream()
                .map(pom -> pom.toString().replaceAll(".*/ejb-modules/(.*)/pom.xml", "$1"));

        assertThat(folders).containsExactlyInAnyOrderElementsOf(Repository.BUSINESS_MODULES);
    }

    private record NamedRule(String name, ArchRule rule) {}

    private static Stream<NamedRule> rules(String root) {
        return Stream.of(new BoundaryRules(root), new LayerRules(root))
                .flatMap(rules -> Arrays.stream(rules.getClass().getDeclaredMethods())
                        .filter(method -> method.getReturnType() == ArchRule.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new NamedRule(method.getName(), call(method, rules))));
    }

    private static ArchRule call(Method method, Object rules) {
        try {
            return (ArchRule) method.invoke(rules);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.stadion.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.stadion.kernel.IntegrationEvent;

/**
 * What each layer may do.
 *
 * @param root the package above all modules: {@code org.stadion}, or that of a planted violation
 */
record LayerRules(String root) {

    ArchRule only_boundaries_open_transactions() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .resideInAnyPackage(root + ".*.boundary..", "org.stadion.runtime..");
    }

    /** The interceptor of the other kind throws a checked exception when a commit fails, where nobody expects one. */
    ArchRule only_enterprise_beans_have_transactions() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(Transactional.class);
    }

    ArchRule control_is_pure_but_for_injection() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.control..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ejb..",
                        "jakarta.persistence..",
                        "jakarta.jms..",
                        "jakarta.ws.rs..",
                        "jakarta.transaction..",
                        "java.sql..",
                        "javax.sql..");
    }

    ArchRule edges_touch_no_database() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".api..",
                        root + ".admin..",
                        root + ".streams..",
                        root + ".consumers..",
                        root + ".jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "org.hibernate..");
    }

    /** A stream of which the first is taken keeps its statement open, and the database plans the next like it anew. */
    ArchRule answers_of_the_database_are_read_to_their_end() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("getResultStream")))
                .because("getResultList() gives its statement back");
    }

    ArchRule kafka_channels_live_in_one_war() {
        return noMethods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".streams..")
                .allowEmptyShould(true);
    }

    ArchRule nothing_that_matters_is_observed_asynchronously() {
        return methods().should(new ArchCondition<>("have no asynchronous observer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var asynchronous =
                        method.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(ObservesAsync.class));
                if (asynchronous) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " would lose the event in a crash"));
                }
            }
        });
    }

    ArchRule every_operation_of_the_api_states_its_role() {
        var operations =
                DescribedPredicate.describe("operations", (JavaMethod m) -> m.isMetaAnnotatedWith(HttpMethod.class));
        return methods().that(operations).should(statesItsRole()).allowEmptyShould(true);
    }

    /** The container checks roles on the bean's own methods; a default method of its interface is refused to everybody. */
    ArchRule facades_have_no_default_methods() {
        return methods().should(new ArchCondition<>("not be default methods of a facade") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isDefault = method.getOwner().isInterface()
                        && Collections.disjoint(
                                method.getModifiers(),
                                Set.of(
                                        JavaModifier.ABSTRACT,
                                        JavaModifier.STATIC,
                                        JavaModifier.PRIVATE,
                                        JavaModifier.SYNTHETIC));
                if (isDefault
                        && method.getOwner().getAllSubclasses().stream().anyMatch(annotatedWith(Stateless.class))) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " cannot be called through the bean"));
                }
            }
        });
    }

    ArchRule integration_events_are_records_behind_the_second_door() {
        return classes()
                .that()
                .implement(IntegrationEvent.class)
                .should(be("records", JavaClass::isRecord))
                .andShould()
                .resideInAPackage(root + ".*.events")
                .allowEmptyShould(true);
    }

    ArchRule names_carry_meaning() {
        return noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z0-9]*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Base)$")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..dto..", "..service..");
    }

    private static ArchCondition<JavaMethod> statesItsRole() {
        return new ArchCondition<>("state who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!stated(method)) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " says nothing about roles"));
                }
            }
        };
    }

    private static boolean stated(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(DenyAll.class)
                || annotatedWith(RolesAllowed.class).test(method.getOwner())
                || annotatedWith(PermitAll.class).test(method.getOwner());
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " is none of the " + what));
            }
        };
    }
}

package org.stadion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.lang.ArchRule;
import org.stadion.kernel.ModuleSpec;

/**
 * Who may know whom.
 *
 * @param root the package above all modules: {@code org.stadion}, or that of a planted violation
 */
record BoundaryRules(String root) {

    ArchRule a_module_uses_only_the_modules_it_declares() {
        return modules()
                .definedByAnnotation(ModuleSpec.class)
                .should()
                .respectTheirAllowedDependenciesDeclaredIn(
                        "dependsOn", consideringOnlyDependenciesInAnyPackage(root + ".."))
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.stadion.kernel.."));
    }

    ArchRule a_module_is_entered_only_through_its_front_door_and_its_events() {
        return modules()
                .definedByPackages(root + ".(*)..")
                .should()
                .onlyDependOnEachOtherThroughClassesThat(resideInAnyPackage(root + ".*", root + ".*.events"));
    }

    ArchRule modules_form_no_cycle() {
        return modules().definedByAnnotation(ModuleSpec.class).should().beFreeOfCycles();
    }

    ArchRule the_front_door_knows_nothing_of_the_rooms_behind_it() {
        return noClasses()
                .that(resideInAPackage(root + ".*"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.boundary..", root + ".*.control..", root + ".*.entity..");
    }

    ArchRule rules_do_not_know_the_boundary() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.control..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*.boundary..");
    }

    ArchRule entities_know_neither_rules_nor_transactions_nor_the_web() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.boundary..", "jakarta.ejb..", "jakarta.ws.rs..");
    }
}

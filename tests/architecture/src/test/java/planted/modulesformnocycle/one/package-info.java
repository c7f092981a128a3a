@org.stadion.kernel.ModuleSpec(
        name = "one",
        dependsOn = {"two"})
package planted.modulesformnocycle.one;

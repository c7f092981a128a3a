@org.stadion.kernel.ModuleSpec(
        name = "two",
        dependsOn = {"one"})
package planted.modulesformnocycle.two;

@org.stadion.kernel.ModuleSpec(
        name = "two",
        dependsOn = {})
package planted.amoduleusesonlythemodulesitdeclares.two;

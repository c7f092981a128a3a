@org.stadion.kernel.ModuleSpec(
        name = "one",
        dependsOn = {})
package planted.amoduleusesonlythemodulesitdeclares.one;

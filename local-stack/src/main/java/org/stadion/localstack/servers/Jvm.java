package org.stadion.localstack.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a Java command line, tuned for many small JVMs on one machine rather than for one large. */
final class Jvm {
    private final List<String> words = new ArrayList<>();

    private Jvm(Path javaHome) {
        words.add(javaHome.resolve("bin/java").toString());
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-Djava.awt.headless=true");
        words.add("-Dfile.encoding=UTF-8");
    }

    static Jvm of(Path javaHome) {
        return new Jvm(javaHome);
    }

    Jvm heap(String least, String most) {
        return with("-Xms" + least, "-Xmx" + most);
    }

    /** With the quick compiler only: a server with little to do never earns what the thorough one takes from the others. */
    Jvm quicklyWarm() {
        return with("-XX:TieredStopAtLevel=1");
    }

    Jvm with(String... more) {
        return with(List.of(more));
    }

    Jvm with(List<String> more) {
        words.addAll(more);
        return this;
    }

    Jvm property(String name, Object value) {
        return with("-D" + name + "=" + value);
    }

    /** For a script that names the program itself. */
    String options() {
        return String.join(" ", words.subList(1, words.size()));
    }

    List<String> words() {
        return List.copyOf(words);
    }
}

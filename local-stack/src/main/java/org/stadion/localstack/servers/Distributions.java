package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.stadion.localstack.Folders;
import org.stadion.localstack.Settings;
import org.stadion.localstack.StackFailure;

/** What all state folders of a checkout share, made once: above all the servers' programs, from the archives that the build fetched. */
final class Distributions {
    /** File locks keep launchers apart; threads of one JVM need these. */
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Settings settings;

    Distributions(Settings settings) {
        this.settings = settings;
    }

    /** Turns an archive into a folder. */
    @FunctionalInterface
    interface Unpacking {
        void unpack(Path archive, Path target) throws IOException;
    }

    /** Fills a folder; what it leaves there is kept only if it returns. */
    @FunctionalInterface
    interface Making {
        void make(Path target) throws IOException;
    }

    /** The folder of the archive whose name begins so, unpacked when it is not there yet. */
    Path folder(String archivePrefix, Unpacking unpacking) {
        var archive = archive(archivePrefix);
        var name = archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", "");
        return made(name, target -> unpacking.unpack(archive, target));
    }

    /** The folder of that name, made when it is not there yet. */
    Path made(String name, Making making) {
        var folder = settings.servers().resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var draft = settings.servers().resolve(name + ".unfinished");
        try {
            Files.createDirectories(settings.servers());
            try (var lock = FileChannel.open(
                    settings.servers().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                var ours = IN_THIS_JVM.computeIfAbsent(folder, any -> new ReentrantLock());
                ours.lock();
                try (var held = lock.lock()) {
                    if (held.isValid() && !Files.isDirectory(folder)) {
                        Folders.delete(draft);
                        Files.createDirectories(draft);
                        making.make(draft);
                        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                    }
                } finally {
                    ours.unlock();
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new StackFailure("cannot make " + folder, failed);
        }
    }

    /** The class path of a server that comes as jars. */
    String classPath(String server) {
        var folder = settings.checkout()
                .resolve("local-stack/servers")
                .resolve(server)
                .resolve("target/lib");
        if (!Files.isDirectory(folder)) {
            throw new StackFailure(folder + " is missing: build local-stack first, or leave it to ./run");
        }
        return folder + "/*";
    }

    /** The JDBC driver, which lies among the launcher's own libraries. */
    Path library(String prefix) {
        return file(settings.checkout().resolve("local-stack/target/lib"), prefix);
    }

    private Path archive(String prefix) {
        return file(settings.checkout().resolve("local-stack/target/servers"), prefix);
    }

    private static Path file(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new StackFailure(folder + " holds no " + prefix + "…"));
        } catch (IOException absent) {
            throw new StackFailure(folder + " is missing: build local-stack first, or leave it to ./run", absent);
        }
    }
}

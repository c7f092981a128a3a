package org.stadion.localstack.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the servers' archives, with the permissions that their scripts and programs need. */
final class Archives {
    private static final int OWNER_EXECUTES = 0b001_000_000;
    private static final Set<PosixFilePermission> EXECUTE = EnumSet.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private Archives() {}

    /** Unpacks a zip whose entries all lie in one top folder, without that folder. */
    static void unzip(Path archive, Path target) throws IOException {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (!name.isEmpty() && !entry.isDirectory()) {
                    try (var content = zip.getInputStream(entry)) {
                        write(content, inside(target, name), entry.getUnixMode());
                    }
                } else if (!name.isEmpty()) {
                    Files.createDirectories(inside(target, name));
                }
            }
        }
    }

    /** Unpacks the {@code .txz} that the jar of PostgreSQL's programs consists of. */
    static void unpackPostgres(Path jar, Path target) throws IOException {
        try (var zip = ZipFile.builder().setPath(jar).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".txz")) {
                    try (var content = new BufferedInputStream(zip.getInputStream(entry))) {
                        untar(content, target);
                    }
                }
            }
        }
    }

    private static void untar(InputStream compressed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(compressed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = inside(target, entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    write(tar, path, entry.getMode());
                }
            }
        }
    }

    private static void write(InputStream content, Path path, int mode) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(content, path);
        if ((mode & OWNER_EXECUTES) != 0) {
            var permissions = Files.getPosixFilePermissions(path);
            permissions.addAll(EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        var path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive wants to write outside its folder: " + name);
        }
        return path;
    }
}

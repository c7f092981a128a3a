package org.stadion.workouts.control.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written field by field, so that it can lie in any of them. */
final class ZipBytes {
    private final ByteArrayOutputStream local = new ByteArrayOutputStream();
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private int entries;

    ZipBytes file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipBytes file(String name, byte[] content) {
        return entry(name, content, 0, 8, crc(content), content.length, 0100644);
    }

    ZipBytes encrypted(String name, byte[] content) {
        return entry(name, content, 1, 8, crc(content), content.length, 0100644);
    }

    ZipBytes link(String name, String target) {
        var content = target.getBytes(StandardCharsets.UTF_8);
        return entry(name, content, 0, 8, crc(content), content.length, 0120777);
    }

    /** A size in the directory that is not the true one. */
    ZipBytes lying(String name, byte[] content, long announced) {
        return entry(name, content, 0, 8, crc(content), announced, 0100644);
    }

    ZipBytes damaged(String name, byte[] content) {
        return entry(name, content, 0, 8, crc(content) ^ 1, content.length, 0100644);
    }

    ZipBytes withMethod(String name, byte[] content, int method) {
        return entry(name, content, 0, method, crc(content), content.length, 0100644);
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    private ZipBytes entry(String name, byte[] content, int flags, int method, long crc, long size, int mode) {
        var packed = method == 0 ? content : deflated(content);
        var nameBytes = name.getBytes(StandardCharsets.UTF_8);
        var at = local.size();
        local.writeBytes(little(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt((int) crc)
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) nameBytes.length)
                .putShort((short) 0)
                .array());
        local.writeBytes(nameBytes);
        local.writeBytes(packed);
        central.writeBytes(little(46)
                .putInt(0x02014b50)
                .put((byte) 20)
                .put((byte) 3)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt((int) crc)
                .putInt(packed.length)
                .putInt((int) size)
                .putShort((short) nameBytes.length)
                .putInt(0)
                .putInt(0)
                .putInt(mode << 16)
                .putInt(at)
                .array());
        central.writeBytes(nameBytes);
        entries++;
        return this;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        var archive = new ByteArrayOutputStream();
        archive.writeBytes(local.toByteArray());
        archive.writeBytes(central.toByteArray());
        archive.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(central.size())
                .putInt(local.size())
                .putShort((short) 0)
                .array());
        return archive.toByteArray();
    }
}

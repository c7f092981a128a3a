package org.stadion.workouts.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;

/** A stored telemetry in one piece, for what is read as a whole or not at all. Its chunks are compressed already. */
final class PackedTelemetry {
    private static final int FORMAT = 1;

    private PackedTelemetry() {}

    static byte[] pack(StoredTelemetry telemetry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            var start = telemetry.start();
            out.writeLong(start.getEpochSecond());
            out.writeInt(start.getNano());
            out.writeInt(telemetry.samples());
            writeBytes(out, telemetry.layout());
            out.writeInt(telemetry.chunks().size());
            for (var chunk : telemetry.chunks()) {
                write(out, chunk);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, StoredChunk chunk) throws IOException {
        out.writeUTF(chunk.channel());
        out.writeDouble(chunk.scale());
        out.writeDouble(chunk.offset());
        out.writeInt(chunk.first());
        out.writeInt(chunk.samples());
        out.writeInt(chunk.present());
        out.writeLong(chunk.rawMin());
        out.writeLong(chunk.rawMax());
        out.writeLong(chunk.rawFirst());
        out.writeLong(chunk.rawLast());
        out.writeDouble(chunk.rawSum());
        writeBytes(out, chunk.data());
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static StoredTelemetry unpack(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            if (in.readByte() != FORMAT) {
                throw new IllegalStateException("telemetry packed by a newer version");
            }
            var start = Instant.ofEpochSecond(in.readLong(), in.readInt());
            var samples = in.readInt();
            var layout = readBytes(in);
            var chunks = new ArrayList<StoredChunk>();
            for (var left = in.readInt(); left > 0; left--) {
                chunks.add(readChunk(in));
            }
            return new StoredTelemetry(start, samples, layout, chunks);
        } catch (IOException tooShort) {
            throw new UncheckedIOException(tooShort);
        }
    }

    private static StoredChunk readChunk(DataInputStream in) throws IOException {
        return new StoredChunk(
                in.readUTF(),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readDouble(),
                readBytes(in));
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}

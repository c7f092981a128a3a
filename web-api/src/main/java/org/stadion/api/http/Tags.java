package org.stadion.api.http;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Entity tags. That of a thing with versions begins with its version, so that an edit can be based on it; what follows
 * after a dot tells apart representations of the same version. All others are digests of the answer.
 */
public final class Tags {

    private static final int DIGEST_BYTES = 16;

    private Tags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    public static EntityTag of(long version, String variant) {
        return new EntityTag(version + "." + variant);
    }

    public static EntityTag ofContent(byte[] content) {
        return new EntityTag(digest(content));
    }

    /** A short digest, the same for the same content. */
    public static String digest(byte[] content) {
        return HexFormat.of().formatHex(sha256(content), 0, DIGEST_BYTES);
    }

    public static String digest(String content) {
        return digest(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

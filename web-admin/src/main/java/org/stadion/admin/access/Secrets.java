package org.stadion.admin.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Unguessable words, and text sealed with AES-256-GCM so that only this server can read or make it. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int FRESH_BYTES = 32;

    private final SecretKeySpec key;

    /** @param base64Key 256 bits */
    Secrets(String base64Key) {
        byte[] bytes = Base64.getDecoder().decode(base64Key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("the token key must be 256 bits in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** 256 random bits, URL-safe. */
    static String fresh() {
        byte[] bytes = new byte[FRESH_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Under which name something is kept, so that a look at the store gives nobody a usable secret. */
    static String fingerprint(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @param purpose what it is for: it opens under the same word only */
    String seal(String text, String purpose) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = new byte[IV_BYTES + sealed.length];
            System.arraycopy(iv, 0, both, 0, IV_BYTES);
            System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The text, or nothing when it was not sealed here for this purpose. */
    Optional<String> open(String sealed, String purpose) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            if (both.length <= IV_BYTES) {
                return Optional.empty();
            }
            byte[] iv = java.util.Arrays.copyOf(both, IV_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, iv, purpose).doFinal(both, IV_BYTES, both.length - IV_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package org.stadion.integration;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens as Keycloak would sign them, and as an attacker would. */
final class TestTokens {

    /** The port that failsafe tells the server to fetch the key from. */
    private static final int PORT = Integer.getInteger("stadion.it.jwks.port", 0);

    static final String ISSUER = "http://127.0.0.1:" + PORT + "/realms/stadion";

    private static final KeyPair TRUSTED = newKey();
    private static final KeyPair STRANGE = newKey();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Object> claims = new LinkedHashMap<>();

    private TestTokens(String subject) {
        var now = Clock.systemUTC().instant().getEpochSecond();
        claims.put("iss", ISSUER);
        claims.put("sub", subject);
        claims.put("aud", List.of("stadion-api"));
        claims.put("typ", "Bearer");
        claims.put("jti", subject + "-" + System.nanoTime());
        claims.put("iat", now);
        claims.put("exp", now + Duration.ofMinutes(10).toSeconds());
        claims.put("preferred_username", subject);
        claims.put("upn", subject);
        claims.put("email", subject + "@stadion.example");
        claims.put("name", subject);
        claims.put("groups", List.of("athlete"));
    }

    static TestTokens of(String subject) {
        return new TestTokens(subject);
    }

    TestTokens with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    TestTokens expired() {
        var longAgo = Clock.systemUTC().instant().minus(Duration.ofHours(2)).getEpochSecond();
        return with("iat", longAgo).with("exp", longAgo + 60);
    }

    String signed() {
        return sign(TRUSTED);
    }

    String signedByAStranger() {
        return sign(STRANGE);
    }

    String unsigned() {
        return encode("{\"alg\":\"none\"}") + "." + encode(json(claims)) + ".";
    }

    /** The classic confusion: the public key, which everybody has, used as a shared secret. */
    String signedWithThePublicKeyAsSecret() {
        var content = encode("{\"alg\":\"HS256\",\"kid\":\"test\"}") + "." + encode(json(claims));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TRUSTED.getPublic().getEncoded(), "HmacSHA256"));
            return content + "." + URL.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Serves the trusted public key where the server looks for Keycloak's. */
    static void publishKey() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
            var keys = jwks().getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jwks() {
        var key = (RSAPublicKey) TRUSTED.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\""
                + URL.encodeToString(unsigned(key.getModulus().toByteArray())) + "\",\"e\":\""
                + URL.encodeToString(unsigned(key.getPublicExponent().toByteArray())) + "\"}]}";
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private String sign(KeyPair key) {
        var content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + encode(json(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

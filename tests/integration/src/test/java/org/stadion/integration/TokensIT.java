package org.stadion.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom the server lets in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.withTests();
    }

    @Test
    void a_good_token_opens_the_account_once() throws Exception {
        var token = TestTokens.of("newcomer").signed();

        var first = call("/me", token);
        var second = call("/me", token);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        assertThat(call("/me", TestTokens.of("late").expired().signed()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_for_another_audience_is_refused() throws Exception {
        assertThat(call(
                                "/me",
                                TestTokens.of("other")
                                        .with("aud", List.of("another-api"))
                                        .signed())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        assertThat(call(
                                "/me",
                                TestTokens.of("foreign")
                                        .with("iss", "http://127.0.0.1:1/realms/evil")
                                        .signed())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void forged_signatures_are_refused() throws Exception {
        assertThat(call("/me", TestTokens.of("forger").signedByAStranger()).statusCode())
                .isEqualTo(401);
        assertThat(call("/me", TestTokens.of("forger").unsigned()).statusCode()).isEqualTo(401);
        assertThat(call("/me", TestTokens.of("forger").signedWithThePublicKeyAsSecret())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void somebody_without_the_role_is_known_but_may_not() throws Exception {
        var answer = call(
                "/me",
                TestTokens.of("roleless").with("groups", List.of("visitor")).signed());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void the_console_is_closed_to_athletes() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(ServerUnderTest.web() + "/admin/imports.xhtml"))
                .header("Cookie", "stadion_console=" + TestTokens.of("curious").signed())
                .build();

        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> call(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(ServerUnderTest.web() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

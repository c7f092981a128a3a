package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may enter the console, and what it takes. */
class ConsoleAccessIT {

    private static final String TOKEN = "stadion_console";
    private static final String SESSION = "stadion_console_session";

    private Console console = Console.unknown();

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void support_sees_imports_workouts_and_dead_letters_but_no_audit_log() {
        enter("sofia");

        assertThat(console.navigation()).containsExactly("Dashboard", "Imports", "Workouts", "Fleet", "Dead letters");
        assertThat(console.visit("audit").heading()).isEqualTo("You have no right to see this page");
        assertThat(console.text()).contains("Administrator");
        assertThat(status("imports-export"))
                .as("the export is the administrator's")
                .isEqualTo(403);
    }

    @Test
    void a_moderator_and_a_marketer_see_how_the_system_is_and_no_athletes_data() {
        enter("max");
        assertThat(console.navigation()).containsExactly("Dashboard", "Fleet");
        assertThat(status("workouts")).isEqualTo(403);
        assertThat(status("imports")).isEqualTo(403);

        console.close();
        console = Console.unknown();
        enter("mira");

        assertThat(console.navigation()).containsExactly("Dashboard", "Fleet");
        assertThat(status("dead-letters")).isEqualTo(403);
    }

    @Test
    void an_administrator_sees_everything() {
        enter("admin-ada");

        assertThat(console.navigation())
                .containsExactly("Dashboard", "Imports", "Workouts", "Fleet", "Dead letters", "Audit log");
        assertThat(console.visit("audit").heading()).isEqualTo("Audit log");
    }

    @Test
    void an_athlete_is_told_that_this_is_the_back_office() {
        enter("anna");

        assertThat(console.heading()).isEqualTo("This is the back office");
        assertThat(status("imports")).isEqualTo(403);
    }

    @Test
    void a_stranger_is_brought_back_to_where_they_wanted_to_go() {
        console.page().navigate(Product.consoleUrl() + "imports?state=failed");
        console.signIn("sofia");

        assertThat(console.page().url()).endsWith("/admin/imports?state=failed");
    }

    @Test
    void the_cookies_are_closed_to_scripts_and_to_the_rest_of_the_server() {
        enter("sofia");

        assertThat(List.of(console.cookie(TOKEN), console.cookie(SESSION), console.cookie("stadion_console_pages")))
                .allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.path).isEqualTo("/admin");
                    assertThat(cookie.sameSite).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
                });
        assertThat(console.cookie(SESSION).sameSite).isEqualTo(SameSiteAttribute.STRICT);
        assertThat(console.page().evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void a_form_of_a_foreign_page_is_refused() {
        enter("admin-ada");

        assertThat(post("imports", "https://elsewhere.example")).isEqualTo(403);
        assertThat(post("imports", "null")).isEqualTo(403);
        assertThat(post("logout", "https://elsewhere.example")).isEqualTo(403);
        assertThat(console.visit("dashboard").heading()).isEqualTo("Dashboard");
    }

    @Test
    void a_form_without_the_pages_own_state_changes_nothing() {
        enter("admin-ada");
        var origin = Product.webUrl();

        var answer = request()
                .post(
                        Product.consoleUrl() + "imports",
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("retry", "retry")
                                        .set("retry:do", "retry:do")
                                        .set("jakarta.faces.ViewState", "made up")));

        assertThat(answer.status()).as("the page is loaded anew").isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/admin/imports");
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_identity_provider() {
        enter("sofia");
        var handle = console.cookie(SESSION);
        var token = console.cookie(TOKEN);

        console.page().locator("button.who").click();
        console.page().locator("form[action='/admin/logout'] button").click();
        console.page().waitForURL("**/admin/signed-out");

        assertThat(console.heading()).isEqualTo("You are signed out");
        assertThat(console.hasCookie(TOKEN)).isFalse();
        console.page().navigate(Product.consoleUrl());
        assertThat(console.page().url()).as("must sign in again").contains("/realms/stadion/");
        console.context().addCookies(List.of(handle));
        console.page().navigate(Product.consoleUrl());
        assertThat(console.page().url()).as("the old session is worth nothing").contains("/realms/stadion/");
        assertThat(token.value).isNotBlank();
    }

    @Test
    void an_access_token_that_is_gone_is_renewed_without_a_word() {
        enter("sofia");
        var before = console.cookie(TOKEN).value;
        console.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(TOKEN));

        console.visit("imports");

        assertThat(console.heading()).isEqualTo("Imports");
        assertThat(console.cookie(TOKEN).value).isNotBlank();
        assertThat(before).isNotBlank();
    }

    @Test
    void a_token_of_a_key_that_nobody_knows_leads_to_the_session_and_without_one_to_a_fresh_sign_in() {
        enter("sofia");
        console.context().addCookies(List.of(tokenCookie(tokenOfUnknownKey())));

        console.visit("imports");
        assertThat(console.heading()).as("the session is still good").isEqualTo("Imports");

        console.context().clearCookies();
        console.context().addCookies(List.of(tokenCookie(tokenOfUnknownKey())));
        console.page().navigate(Product.consoleUrl() + "imports");
        assertThat(console.page().url()).contains("/realms/stadion/");
        console.signIn("sofia");
        assertThat(console.heading()).isEqualTo("Imports");
    }

    @Test
    void the_api_calls_a_token_of_a_key_that_nobody_knows_unauthenticated() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> Api.withToken(tokenOfUnknownKey()).get("/me").expectProblem(401, "unauthenticated"));
    }

    private void enter(String user) {
        console.page().navigate(Product.consoleUrl());
        console.signIn(user);
    }

    private int status(String address) {
        return request().get(Product.consoleUrl() + address).status();
    }

    private int post(String address, String origin) {
        return request()
                .post(
                        Product.consoleUrl() + address,
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("list", "list")))
                .status();
    }

    private APIRequestContext request() {
        return console.context().request();
    }

    private static Cookie tokenCookie(String token) {
        return new Cookie(TOKEN, token).setDomain("127.0.0.1").setPath("/admin").setHttpOnly(true);
    }

    /** Well formed and in time, but signed by a key that the identity provider does not have, as after a reset. */
    private static String tokenOfUnknownKey() {
        var now = java.time.Clock.systemUTC().instant();
        return part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"of-another-life\"}") + "."
                + part("{\"iss\":\"" + Product.stack().urls().issuer()
                        + "\",\"sub\":\"b0b7f5f6-0000-4000-8000-000000000000\",\"aud\":\"stadion-api\",\"upn\":\"sofia\","
                        + "\"groups\":[\"support\",\"athlete\"],\"jti\":\"1\",\"iat\":" + now.getEpochSecond()
                        + ",\"exp\":"
                        + now.plusSeconds(300).getEpochSecond() + "}")
                + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[256]);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

package org.stadion.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private GreenMail smtp;
    private MailWeb web;
    private int port;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        smtp = new GreenMail(setup);
        smtp.start();
        var mails = MailFolder.open(folder);
        smtp.getUserManager().setMessageDeliveryHandler(mails);
        web = MailWeb.start(port, mails);
    }

    @AfterEach
    void stop() {
        web.close();
        smtp.stop();
    }

    @Test
    void what_arrives_is_listed_newest_first_and_found_by_recipient() throws Exception {
        send("anna@demo.example", "Kudos", "Boris likes your run");
        send("boris@demo.example", "Hello", "second");
        send("anna@demo.example", "Badge", "third");

        assertThat(messages("?to=ANNA@demo.example"))
                .extracting(m -> m.path("subject").asText())
                .containsExactly("Badge", "Kudos");
        assertThat(messages("?subject=ud").path(0).path("text").asText().strip())
                .isEqualTo("Boris likes your run");
        assertThat(messages("?limit=1")).hasSize(1);
    }

    @Test
    void each_lies_in_a_file_and_outlives_the_launcher() throws Exception {
        send("anna@demo.example", "Kept", "text");
        var id = messages("").path(0).path("id").asText();

        var reopened = MailFolder.open(folder);

        assertThat(folder.resolve(id + ".eml")).content().contains("Subject: Kept");
        assertThat(reopened.find(id)).hasValueSatisfying(mail -> {
            assertThat(mail.to()).isEqualTo("anna@demo.example");
            assertThat(mail.subject()).isEqualTo("Kept");
        });
    }

    @Test
    void the_page_shows_markup_as_text() throws Exception {
        send("anna@demo.example", "<script>alert(1)</script>", "<b>x</b>");

        var page = get("/").body();

        assertThat(page).contains("&lt;script&gt;", "&lt;b&gt;x").doesNotContain("<script>");
    }

    @Test
    void it_can_only_be_read() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/messages")).DELETE().build();

        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        assertThat(get("/api/messages/none").statusCode()).isEqualTo(404);
        assertThat(get("/other").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                to, "no-reply@stadion.example", subject, text, smtp.getSmtp().getServerSetup());
    }

    private JsonNode messages(String query) throws Exception {
        return new ObjectMapper().readTree(get("/api/messages" + query).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation of the API in a browser: a developer logs in and tries a call. */
class ApiDocsIT {

    @Test
    void a_developer_logs_in_with_a_demo_account_and_sees_the_answer_to_a_call() {
        try (var context = Chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            context.setDefaultTimeout(15_000);
            var page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });

            page.navigate(Product.stack().urls().apiDocs().toString());
            page.locator(".auth-wrapper .authorize").click();
            var oauth = page.locator(".auth-container")
                    .filter(new Locator.FilterOptions().setHasText("authorizationCode"))
                    .last();
            var form = page.waitForPopup(() -> oauth.locator("button.authorize").click());
            Console.signIn(form, "anna");
            oauth.getByText("Logout").waitFor();
            page.locator(".modal-ux button.btn-done").first().click();

            var operation = page.locator(".opblock-get")
                    .filter(new Locator.FilterOptions().setHas(page.locator("[data-path$='/v1/me']")))
                    .first();
            open(page, operation);
            operation.locator("button.try-out__btn").click();
            operation.locator("button.execute").click();

            operation
                    .locator(".live-responses-table .response-col_status")
                    .filter(withText("200"))
                    .first()
                    .waitFor();
            assertThat(operation.locator(".live-responses-table").first().innerText())
                    .contains("\"handle\"");
            assertThat(complaints).isEmpty();
        }
    }

    private static void open(Page page, Locator operation) {
        var closed = page.locator(".opblock-tag-section:not(.is-open) h3.opblock-tag");
        while (closed.count() > 0) {
            closed.first().click();
        }
        operation.locator(".opblock-summary-control").first().click();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(text));
    }
}

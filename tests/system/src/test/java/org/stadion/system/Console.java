package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stadion.localstack.Secret;

/** The back office's console as one person sees it: a browser window of their own. */
final class Console implements AutoCloseable {

    static final int WIDE = 1440;
    static final int HEIGHT = 900;

    private static final double PATIENCE_MS = 15_000;
    private static final String QUIET = """
        () => document.readyState === 'complete' && !document.querySelector('.bone, .ui-outputpanel-loading')
           && (!window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && !window.jQuery?.active))\
        """;

    private static final String STAYING_WIDER = """
        async () => {
          const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const end = performance.now() + 3000;
          while (wider() > 0 && performance.now() < end) {
            await new Promise(requestAnimationFrame);
          }
          return wider();
        }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Console() {
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, HEIGHT)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** A window in which nobody has signed in yet. */
    static Console unknown() {
        return new Console();
    }

    /** Signs in on the identity provider's own page. */
    static Console as(String user) {
        var console = new Console();
        console.page.navigate(Product.consoleUrl());
        console.signIn(user);
        return console;
    }

    /** Fills in the form of the identity provider, which is shown now. */
    void signIn(String user) {
        signIn(page, user);
        page.waitForURL(url -> url.startsWith(Product.consoleUrl()));
        settle();
    }

    static void signIn(Page form, String user) {
        assertThat(form.url()).startsWith(Product.stack().urls().keycloak().toString());
        form.locator("#username").fill(user);
        form.locator("#password").fill(Product.stack().secrets().of(Secret.DEMO_PASSWORD));
        form.locator("#kc-login").click();
    }

    /** Opens a page, e.g. {@code imports?state=failed}, and waits until all of its parts are there. */
    Console visit(String address) {
        page.navigate(Product.consoleUrl() + address);
        settle();
        return this;
    }

    /** Waits until the page asks the server for nothing more. */
    void settle() {
        page.waitForFunction(QUIET);
    }

    Console width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
        return this;
    }

    /** For the pages visited next. One that is open would load itself anew, and get in the way of the next visit. */
    Console scheme(ColorScheme scheme) {
        page.navigate("about:blank");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The words of the main part of the page. */
    String text() {
        return page.locator("main").innerText();
    }

    List<String> navigation() {
        return page.locator(".side nav a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        settle();
    }

    /** Says why the workout that is asked about is opened, and waits until it is. */
    void openWorkout(String reason) {
        page.locator("form#gate textarea").fill(reason);
        press("Open the workout");
        page.getByText("Source files").first().waitFor();
        settle();
    }

    /** The dialog that is open. */
    Locator dialog() {
        return page.locator(".ui-dialog.ui-overlay-visible, .ui-dialog[aria-hidden=false]")
                .last();
    }

    /** Gives the reason that the open dialog asks for, and presses its button. */
    void giveReason(String reason, String button) {
        dialog().locator("textarea").fill(reason);
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        settle();
    }

    Cookie cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }

    boolean hasCookie(String name) {
        return context.cookies().stream().anyMatch(cookie -> cookie.name.equals(name));
    }

    /** What the browser complained of since the start: errors and warnings of scripts, policies, missing files. */
    List<String> complaints() {
        return complaints;
    }

    /** By how many pixels the page stays wider than the window; charts follow a new width some frames later. */
    int overflow() {
        return ((Number) page.evaluate(STAYING_WIDER)).intValue();
    }

    /** Faults of accessibility that keep somebody from using the page, which has no frames: so it needs no second window. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}

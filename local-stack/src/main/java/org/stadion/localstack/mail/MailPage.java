package org.stadion.localstack.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The caught mails as a page without scripts; a mail's own HTML is never rendered. */
final class MailPage {
    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Stadion mail</title>
            <style>
              body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
              details { border-bottom: 1px solid #ddd; padding: .5rem 0; }
              summary { cursor: pointer; }
              time { color: #666; font-variant-numeric: tabular-nums; margin-right: 1rem; }
              pre { white-space: pre-wrap; background: #f6f6f6; padding: 1rem; }
            </style>
            <h1>Caught mail</h1>
            """;

    private MailPage() {}

    static String of(List<CaughtMail> mails) {
        return HEAD
                + (mails.isEmpty()
                        ? "<p>Nothing yet. Every mail that Stadion or Keycloak sends appears here and goes nowhere else.</p>"
                        : mails.stream().map(MailPage::row).collect(Collectors.joining("\n")))
                + "</html>";
    }

    private static String row(CaughtMail mail) {
        return """
                <details><summary><time>%s</time><b>%s</b> to %s</summary><p>From %s</p><pre>%s</pre></details>""".formatted(
                        escaped(mail.receivedAt().toString()),
                        escaped(mail.subject()),
                        escaped(mail.to()),
                        escaped(mail.from()),
                        escaped(mail.text().isEmpty() ? mail.html() : mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

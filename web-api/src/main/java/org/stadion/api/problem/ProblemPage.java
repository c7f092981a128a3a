package org.stadion.api.problem;

import java.util.Collection;
import java.util.stream.Collectors;

/** The same documentation as a page for people: no script, no foreign host. */
final class ProblemPage {

    static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s - Stadion API problems</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
            code { font-size: .95em; }
            dt { font-weight: 600; margin-top: 1rem; }
            dd { margin-left: 0; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private ProblemPage() {}

    static String of(ProblemKind kind) {
        var status = kind.status() == 0 ? "told inside an import, never an answer of its own" : "HTTP " + kind.status();
        var body = """
                <dl>
                <dt>Type</dt><dd><code>%s</code></dd>
                <dt>Status</dt><dd>%s</dd>
                <dt>When it occurs</dt><dd>%s</dd>
                <dt>What to do</dt><dd>%s</dd>
                </dl>
                <p><a href="../problems">All problem types</a></p>""".formatted(
                escaped(Problem.TYPES + kind.slug()), status, escaped(kind.explanation()), escaped(kind.remedy()));
        return FRAME.formatted(escaped(kind.title()), body);
    }

    static String ofAll(Collection<ProblemKind> kinds) {
        var items = kinds.stream()
                .map(kind -> "<li><a href=\"problems/%s\"><code>%s</code></a> %s</li>"
                        .formatted(escaped(kind.slug()), escaped(kind.slug()), escaped(kind.title())))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        return FRAME.formatted("Problem types", items);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

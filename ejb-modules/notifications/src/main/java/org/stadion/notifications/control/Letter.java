package org.stadion.notifications.control;

import java.util.Locale;
import java.util.UUID;
import org.stadion.notifications.entity.Notice;
import org.stadion.notifications.entity.NoticeType;

/**
 * A mail, ready to be sent.
 *
 * @param delivery what makes a second copy recognisable as such
 * @param to the address as the account has it, not yet judged
 * @param language tag of the language it is written in
 */
public record Letter(UUID delivery, String to, String language, String subject, String text, String html) {

    public static Letter write(UUID delivery, String to, Locale locale, NoticeType type, Notice.Content content) {
        var words = Wording.mail(type, content, locale);
        var closing = Wording.mailClosing(locale);
        var language = Wording.languageTag(locale);
        return new Letter(
                delivery,
                to,
                language,
                oneLine(words.title()),
                words.title() + "\n\n" + words.text() + "\n\n-- \n" + closing + "\n",
                """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1 style="font-size:1.2em">%s</h1>
                <p>%s</p>
                <hr>
                <p style="font-size:0.85em;color:#555">%s</p>
                </body>
                </html>
                """.formatted(
                                language,
                                escaped(words.title()),
                                escaped(words.title()),
                                escaped(words.text()),
                                escaped(closing)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package org.stadion.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.notifications.entity.Notice.Content;
import org.stadion.notifications.entity.NoticeType;

class LetterTest {

    @Test
    void a_name_is_shown_and_not_obeyed() {
        var letter = to(Locale.ENGLISH, "<script>\"Bo\" & 'Ris'</script>");

        assertThat(letter.html())
                .contains("&lt;script&gt;&quot;Bo&quot; &amp; &#39;Ris&#39;&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(letter.text()).contains("<script>");
    }

    @Test
    void no_name_breaks_out_of_the_subject_line() {
        assertThat(to(Locale.ENGLISH, "Boris\r\nBcc: all@mail.example").subject())
                .isEqualTo("Boris Bcc: all@mail.example gave you kudos");
    }

    @Test
    void a_letter_says_its_language_and_why_it_came() {
        var letter = to(Locale.of("ru"), "Борис");

        assertThat(letter.language()).isEqualTo("ru");
        assertThat(letter.html()).contains("<html lang=\"ru\">");
        assertThat(letter.text()).contains("настройках уведомлений");
    }

    private static Letter to(Locale locale, String actor) {
        return Letter.write(
                Ids.next(), "anna@mail.example", locale, NoticeType.KUDOS_GIVEN, new Content(actor, "Hills", 0, "/x"));
    }
}

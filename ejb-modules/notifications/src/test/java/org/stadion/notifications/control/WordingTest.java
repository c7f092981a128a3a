package org.stadion.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stadion.notifications.entity.Notice.Content;
import org.stadion.notifications.entity.NoticeType;

class WordingTest {

    private static final Locale RUSSIAN = Locale.of("ru", "RU");

    static Stream<Arguments> allTypesInAllLanguages() {
        return Stream.of(NoticeType.values())
                .flatMap(type -> Stream.of(Locale.ENGLISH, RUSSIAN).map(locale -> Arguments.of(type, locale)));
    }

    @ParameterizedTest
    @MethodSource("allTypesInAllLanguages")
    void every_type_has_words_in_every_language(NoticeType type, Locale locale) {
        for (long points = 0; points <= 25; points++) {
            var content = new Content("Boris", "Hills", points, "/x");

            assertThat(Wording.inbox(type, content, locale).title())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Wording.inbox(type, content, locale).text()).isNotBlank().doesNotContain("{");
            assertThat(Wording.mail(type, content, locale).title()).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @MethodSource("allTypesInAllLanguages")
    void a_mail_tells_neither_titles_nor_figures(NoticeType type, Locale locale) {
        var words = Wording.mail(type, new Content("Boris", "Run with a sore knee", 4711, "/x"), locale);

        assertThat(words.title() + words.text()).doesNotContain("knee").doesNotContain("4711");
    }

    /** Plural categories of Russian cardinals in Unicode CLDR: one 1, 21, 31; few 2-4, 22; many 0, 5-20, 100. */
    @ParameterizedTest
    @CsvSource({
        "1, Вам начислено 1 очко",
        "2, Вам начислено 2 очка",
        "4, Вам начислено 4 очка",
        "5, Вам начислено 5 очков",
        "11, Вам начислено 11 очков",
        "12, Вам начислено 12 очков",
        "14, Вам начислено 14 очков",
        "21, Вам начислено 21 очко",
        "22, Вам начислено 22 очка",
        "25, Вам начислено 25 очков",
        "100, Вам начислено 100 очков",
        "111, Вам начислено 111 очков",
        "121, Вам начислено 121 очко"
    })
    void russian_counts_in_three_forms(long points, String title) {
        assertThat(points(points, RUSSIAN)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"1, You earned 1 point", "2, You earned 2 points", "21, You earned 21 points"})
    void english_counts_in_two_forms(long points, String title) {
        assertThat(points(points, Locale.UK)).isEqualTo(title);
    }

    @Test
    void a_reader_whose_language_we_do_not_speak_gets_english() {
        assertThat(points(2, Locale.of("fi"))).isEqualTo("You earned 2 points");
        assertThat(Wording.languageTag(Locale.of("fi"))).isEqualTo("en");
        assertThat(Wording.languageTag(RUSSIAN)).isEqualTo("ru");
    }

    @Test
    void names_and_titles_are_taken_literally() {
        var content = new Content("{about} $1 \\ O'Neil", "100% {points}", 5, "/x");

        var words = Wording.inbox(NoticeType.KUDOS_GIVEN, content, Locale.ENGLISH);

        assertThat(words.title()).isEqualTo("{about} $1 \\ O'Neil gave you kudos");
        assertThat(words.text()).isEqualTo("100% {points}");
    }

    @Test
    void who_has_no_name_is_somebody() {
        assertThat(Wording.inbox(NoticeType.KUDOS_GIVEN, new Content("", "", 0, ""), Locale.ENGLISH)
                        .title())
                .isEqualTo("Somebody gave you kudos");
    }

    private static String points(long points, Locale locale) {
        return Wording.inbox(NoticeType.POINTS_AWARDED, new Content("", "", points, "/x"), locale)
                .title();
    }
}

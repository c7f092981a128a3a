package org.stadion.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stadion.admin.rights.Place;
import org.stadion.admin.rights.Role;
import org.stadion.workouts.ImportView;

class TextsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(withoutPlurals(texts("texts_ru"))).isEqualTo(withoutPlurals(texts("texts")));
    }

    @Test
    void every_place_role_state_and_trouble_has_its_words() {
        var keys = texts("texts").stringPropertyNames();

        assertThat(Arrays.stream(Place.values()).filter(Place::inNavigation).map(place -> "place." + place.page()))
                .allMatch(keys::contains);
        assertThat(Arrays.stream(Place.values()).filter(Place::inNavigation).map(place -> "key." + place.page()))
                .allMatch(keys::contains);
        assertThat(Arrays.stream(Role.values()).map(role -> "role." + role.word()))
                .allMatch(keys::contains);
        assertThat(Arrays.stream(ImportView.State.values())
                        .map(state -> "state." + state.name().toLowerCase(Locale.ROOT)))
                .allMatch(keys::contains);
        assertThat(Arrays.stream(ImportView.State.values())
                        .filter(ImportView.State::isFinal)
                        .map(state -> "timeline." + state.name().toLowerCase(Locale.ROOT)))
                .allMatch(keys::contains);
        assertThat(Arrays.stream(Trouble.values()).map(trouble -> "trouble." + trouble.word() + ".title"))
                .allMatch(keys::contains);
    }

    @Test
    void a_number_has_its_noun_in_the_right_form() {
        assertThat(Texts.count(Locale.ENGLISH, "timeline.attempt", 1)).isEqualTo("1 attempt");
        assertThat(Texts.count(Locale.ENGLISH, "timeline.attempt", 1_200)).isEqualTo("1,200 attempts");
        assertThat(Texts.count(RUSSIAN, "timeline.attempt", 21)).isEqualTo("21 попытка");
        assertThat(Texts.count(RUSSIAN, "timeline.attempt", 3)).isEqualTo("3 попытки");
        assertThat(Texts.count(RUSSIAN, "timeline.attempt", 11)).isEqualTo("11 попыток");
    }

    @Test
    void a_duration_has_the_two_largest_units_that_say_something() {
        assertThat(Texts.duration(Locale.ENGLISH, Duration.ofMillis(250))).isEqualTo("250\u00a0ms");
        assertThat(Texts.duration(Locale.ENGLISH, Duration.ofMinutes(65))).isEqualTo("1\u00a0h 5\u00a0min");
        assertThat(Texts.clock(Duration.ofSeconds(245))).isEqualTo("4:05");
        assertThat(Texts.clock(Duration.ofSeconds(3_723))).isEqualTo("1:02:03");
    }

    @Test
    void bytes_have_a_unit_that_people_read() {
        assertThat(Texts.bytes(Locale.ENGLISH, 999)).isEqualTo("999\u00a0B");
        assertThat(Texts.bytes(Locale.ENGLISH, 1_500_000)).isEqualTo("1.5\u00a0MB");
    }

    private static Set<String> withoutPlurals(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("\\.(one|few|many|other)$", ".#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        var path = "/org/stadion/admin/" + name + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

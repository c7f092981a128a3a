package org.stadion.workouts.control.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.telemetry.Column;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource({
        "48.8566, 9, 48856600000",
        "-0.5, 1, -5",
        "+7, 0, 7",
        "7., 2, 700",
        ".25, 2, 25",
        "1e2, 1, 1000",
        "2.5E-1, 3, 250",
        "0.0005, 3, 1",
        "0.00049, 3, 0",
        "-0.0005, 3, -1",
        "5.184999942779541, 3, 5185",
        "000000000000000000000012.5, 1, 125"
    })
    void numbers_are_kept_to_the_wanted_decimals(String text, int decimals, long fixed) {
        assertThat(DecimalText.fixed(text, decimals)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "NaN",
                "Infinity",
                "-Infinity",
                "48,8566",
                "1e308",
                "0x10",
                "1.2.3",
                "--1",
                "1 2",
                "1d",
                "e5",
                "."
            })
    void anything_else_is_missing(String text) {
        assertThat(DecimalText.fixed(text, 9)).isEqualTo(Column.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 12 ", "\n12\t"})
    void white_space_around_a_number_is_none_of_it(String text) {
        assertThat(DecimalText.fixed(text, 0)).isEqualTo(12);
    }

    @Property
    void every_decimal_is_rounded_half_away_from_zero(
            @ForAll @BigRange(min = "-100000000", max = "100000000") @Scale(12) BigDecimal number,
            @ForAll @IntRange(max = 9) int decimals) {
        var expected = number.movePointRight(decimals)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(DecimalText.fixed(number.toPlainString(), decimals)).isEqualTo(expected);
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text, @ForAll @IntRange(max = 9) int decimals) {
        assertThatCode(() -> DecimalText.fixed(text, decimals)).doesNotThrowAnyException();
    }
}

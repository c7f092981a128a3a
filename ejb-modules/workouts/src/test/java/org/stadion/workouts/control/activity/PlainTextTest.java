package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void a_line_has_no_breaks_and_nothing_that_hides_or_turns() {
        assertThat(PlainText.line(" Run\n\u202Egnp\u0000.exe\t", 100)).isEqualTo("Run  gnp .exe");
    }

    @Test
    void a_block_keeps_its_lines() {
        assertThat(PlainText.block("Easy\r\nday", 100)).isEqualTo("Easy\nday");
    }

    @Test
    void families_stay_together() {
        assertThat(PlainText.line("👨‍👩‍👧 Größe", 100)).isEqualTo("👨‍👩‍👧 Größe");
    }

    @Property
    void no_text_is_longer_than_wanted_by_more_than_half_a_character(@ForAll String text) {
        assertThat(PlainText.line(text, 20)).hasSizeLessThanOrEqualTo(21).doesNotContainPattern("\\p{Cc}|\\p{Cs}");
    }
}

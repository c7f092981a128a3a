package org.stadion.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final URI PUBLISHED = URI.create("https://stadion.example/");

    @Test
    void our_own_pages_may_send_forms() {
        assertThat(SameOrigin.holds("https://stadion.example", "same-origin", "stadion.example", PUBLISHED))
                .isTrue();
        assertThat(SameOrigin.holds("http://10.0.0.7:8080", null, "10.0.0.7:8080", PUBLISHED))
                .as("reached by another name, by a browser that tells no site")
                .isTrue();
    }

    @Test
    void other_pages_may_not() {
        assertThat(SameOrigin.holds("https://elsewhere.example", "cross-site", "stadion.example", PUBLISHED))
                .isFalse();
        assertThat(SameOrigin.holds("https://stadion.example", "same-site", "stadion.example", PUBLISHED))
                .isFalse();
        assertThat(SameOrigin.holds("null", null, "stadion.example", PUBLISHED)).isFalse();
        assertThat(SameOrigin.holds("not an address", null, "stadion.example", PUBLISHED))
                .isFalse();
    }

    @Test
    void what_names_no_origin_is_no_page_of_ours() {
        assertThat(SameOrigin.holds(null, null, "stadion.example", PUBLISHED)).isFalse();
    }
}

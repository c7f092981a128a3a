package org.stadion.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void a_page_of_the_console_is_kept_with_its_query() {
        assertThat(ReturnPath.of("/admin/imports?state=failed")).isEqualTo("/admin/imports?state=failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/admin/",
                "//elsewhere.example/admin/imports",
                "/admin/../api/v1/me",
                "/api/v1/me",
                "/admin\\..\\x",
                "javascript:alert(1)",
                ""
            })
    void everything_else_leads_home(String wanted) {
        assertThat(ReturnPath.of(wanted)).isEqualTo(ReturnPath.HOME);
    }
}

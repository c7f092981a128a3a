package org.stadion.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageHeadersFilterTest {

    @Test
    void the_pages_may_call_us_and_the_identity_provider_and_nobody_else() {
        var policy = PageHeadersFilter.policy(Optional.of(URI.create("https://id.example:8443/realms/stadion")));

        assertThat(policy)
                .contains("connect-src 'self' https://id.example:8443;")
                .contains("default-src 'none'");
    }

    @Test
    void scripts_come_from_us_alone() {
        assertThat(PageHeadersFilter.policy(Optional.empty()))
                .contains("script-src 'self';")
                .contains("connect-src 'self';");
    }
}

package org.stadion.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemPageTest {

    @Test
    void a_page_says_type_status_cause_and_remedy() {
        var page = ProblemPage.of(new ProblemKind("a-problem", "A problem", 409, "It happens.", "Do this."));

        assertThat(page)
                .contains(
                        "https://stadion.example/problems/a-problem",
                        "HTTP 409",
                        "It happens.",
                        "Do this.",
                        "<html lang=\"en\">");
    }

    @Test
    void text_stays_text() {
        var page = ProblemPage.of(new ProblemKind("x", "<script>", 400, "a & b", "\"q\""));

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;", "a &amp; b", "&quot;q&quot;");
    }
}

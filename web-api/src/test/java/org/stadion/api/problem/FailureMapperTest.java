package org.stadion.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Json;
import org.stadion.kernel.StaleVersion;

class FailureMapperTest {

    @Test
    void a_part_that_does_not_answer_is_503_and_says_when_to_come_back() {
        var noConnection = new EJBException(new SQLException("pool", new ResourceException("IJ000453")));

        try (var answer = FailureMapper.answer(noConnection)) {
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        }
        assertThat(status(new SQLNonTransientConnectionException())).isEqualTo(503);
        assertThat(status(new IllegalStateException(new ConnectException()))).isEqualTo(503);
    }

    @Test
    void a_refusal_that_the_container_wrapped_is_still_that_refusal() {
        var wrapped = new EJBException(new RuntimeException(new StaleVersion()));

        assertThat(status(wrapped)).isEqualTo(412);
    }

    @Test
    void our_own_fault_tells_an_incident_and_nothing_else() {
        try (var answer = FailureMapper.answer(new IllegalStateException("password is hunter2"))) {
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(((Problem) answer.getEntity()).incident()).isNotBlank();
            assertThat(Json.write(answer.getEntity())).doesNotContain("hunter2", "Exception");
        }
    }

    @Test
    void a_database_that_only_complains_is_our_fault_and_no_outage() {
        assertThat(status(new EJBException(new SQLException("syntax error", "42601"))))
                .isEqualTo(500);
    }

    @Test
    void causes_that_go_round_in_circles_end() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(status(one)).isEqualTo(500);
    }

    private static int status(Throwable failure) {
        try (var answer = FailureMapper.answer(failure)) {
            return answer.getStatus();
        }
    }
}

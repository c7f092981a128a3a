package org.stadion.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class TroubleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006",
                "08001", // connection failure, cannot connect
                "57P01",
                "57P03", // administrator shut the server down, it is starting up
                "53300", // too many connections
                "40001",
                "40P01", // serialization failure, deadlock
                "55P03", // lock not available
                "58030", // I/O error
                "42P01",
                "3F000" // table, schema not there yet
            })
    void a_database_that_is_away_or_busy_is_no_fault_of_the_event(String state) {
        assertThat(Trouble.of(new EJBException(new SQLException("x", state)))).isEqualTo(Trouble.ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42703", "22P02"})
    void a_database_that_says_no_to_the_content_is(String state) {
        assertThat(Trouble.of(new EJBException(new SQLException("x", state)))).isEqualTo(Trouble.HERE);
    }

    @Test
    void a_part_that_cannot_be_reached_is_no_fault_of_the_event() {
        assertThat(Trouble.of(new IllegalStateException(new ConnectException("refused"))))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(new IllegalStateException(new SocketTimeoutException("read timed out"))))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(SdkClientException.create("unable to execute the request")))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(S3Exception.builder().statusCode(503).build())).isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(new EJBException(new jakarta.resource.ResourceException("no managed connections"))))
                .isEqualTo(Trouble.ELSEWHERE);
    }

    @Test
    void anything_else_is() {
        assertThat(Trouble.of(new IllegalStateException("no such athlete"))).isEqualTo(Trouble.HERE);
        assertThat(Trouble.of(new SQLException("no state"))).isEqualTo(Trouble.HERE);
        assertThat(Trouble.of(new UncheckedIOException(new EOFException("the file ends too early"))))
                .isEqualTo(Trouble.HERE);
        assertThat(Trouble.of(S3Exception.builder().statusCode(403).build())).isEqualTo(Trouble.HERE);
    }

    @Test
    void a_chain_that_bites_its_tail_has_an_end() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertThat(Trouble.of(first)).isEqualTo(Trouble.HERE);
    }

    @Test
    void the_containers_wrapping_is_no_reason() {
        assertThat(Trouble.reason(new EJBException(new EJBException(new IllegalStateException("no such athlete")))))
                .isEqualTo("IllegalStateException: no such athlete");
    }

    @Test
    void the_reason_names_what_failed_and_the_innermost_cause() {
        var failure =
                new EJBException(new IllegalStateException("the store is silent", new ConnectException("refused")));

        assertThat(Trouble.reason(failure))
                .isEqualTo("IllegalStateException: the store is silent (ConnectException: refused)");
    }

    @Test
    void what_repeats_its_cause_is_told_once() {
        assertThat(Trouble.reason(new IllegalStateException(new SQLException("value too long", "22001"))))
                .isEqualTo("IllegalStateException: java.sql.SQLException: value too long");
        assertThat(Trouble.reason(new EJBException())).isEqualTo("EJBException");
    }
}

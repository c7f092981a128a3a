package org.stadion.streams;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(Trouble.of(new IllegalStateException(new IOException("broken pipe"))))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(new IllegalStateException(new SQLTransientConnectionException("pool"))))
                .isEqualTo(Trouble.ELSEWHERE);
        assertThat(Trouble.of(new EJBException(new jakarta.resource.ResourceException("no managed connections"))))
                .isEqualTo(Trouble.ELSEWHERE);
    }

    @Test
    void anything_else_is() {
        assertThat(Trouble.of(new IllegalStateException("no such athlete"))).isEqualTo(Trouble.HERE);
        assertThat(Trouble.of(new SQLException("no state"))).isEqualTo(Trouble.HERE);
    }

    @Test
    void a_chain_that_bites_its_tail_has_an_end() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertThat(Trouble.of(first)).isEqualTo(Trouble.HERE);
    }

    @Test
    void the_reason_is_the_innermost_one() {
        assertThat(Trouble.reason(new EJBException(new SQLException("value too long", "22001"))))
                .isEqualTo("SQLException: value too long");
    }
}

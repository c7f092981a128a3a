package org.stadion.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.kernel.StaleVersion;

class DomainExceptionMapperTest {

    @Test
    void each_kind_of_no_has_its_status() {
        assertThat(status(new DomainException.NotFound("post-not-found", "no"))).isEqualTo(404);
        assertThat(status(new DomainException.Refused("self-follow", "no"))).isEqualTo(403);
        assertThat(status(new DomainException.Invalid("profile-invalid", "no"))).isEqualTo(422);
        assertThat(status(new IdempotencyKeyReused())).isEqualTo(409);
    }

    @Test
    void an_edit_of_an_old_version_failed_its_precondition() {
        assertThat(status(new StaleVersion())).isEqualTo(412);
    }

    @Test
    void the_document_says_what_the_module_said_and_where() {
        var violation = new Violation("/handle", "too_long", "at most 30 characters");

        var problem = DomainExceptionMapper.problem(
                new DomainException.Invalid("profile-invalid", "Two fields are wrong.", List.of(violation)));

        assertThat(problem.detail()).isEqualTo("Two fields are wrong.");
        assertThat(problem.title()).isEqualTo("Profile invalid");
        assertThat(problem.errors()).containsExactly(violation);
    }

    private static int status(DomainException no) {
        return DomainExceptionMapper.problem(no).status();
    }
}

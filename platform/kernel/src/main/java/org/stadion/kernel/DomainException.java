package org.stadion.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business said no. Expected, so it is no error in the log; it rolls the transaction back and the REST
 * edge renders it as a problem document. The four kinds are closed: a module adds subclasses, never kinds.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;

    private DomainException(String slug, String detail) {
        super(detail);
        this.slug = slug;
    }

    /** Stable, documented identifier of the problem, e.g. {@code workout-not-found}. */
    public final String slug() {
        return slug;
    }

    /** What to do or why not, for a person. */
    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** There is no such thing, or the caller may not learn that there is. */
    public static non-sealed class NotFound extends DomainException {
        private static final long serialVersionUID = 1L;

        public NotFound(String slug, String detail) {
            super(slug, detail);
        }
    }

    /** The thing is in a state, or exists already, so that this cannot be done. */
    public static non-sealed class Conflict extends DomainException {
        private static final long serialVersionUID = 1L;

        public Conflict(String slug, String detail) {
            super(slug, detail);
        }
    }

    /** The caller is known, and may not. */
    public static non-sealed class Refused extends DomainException {
        private static final long serialVersionUID = 1L;

        public Refused(String slug, String detail) {
            super(slug, detail);
        }
    }

    /** Well-formed, but wrong; {@link #violations()} says where. */
    public static non-sealed class Invalid extends DomainException {
        private static final long serialVersionUID = 1L;

        private final transient List<Violation> violations;

        public Invalid(String slug, String detail) {
            this(slug, detail, List.of());
        }

        public Invalid(String slug, String detail, List<Violation> violations) {
            super(slug, detail);
            this.violations = List.copyOf(violations);
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /**
     * One wrong value.
     *
     * @param pointer JSON pointer (RFC 6901) into the request, e.g. {@code /handle}
     * @param code stable word, e.g. {@code too_long}
     * @param message what a person should change
     */
    public record Violation(String pointer, String code, String message) {}
}

package org.stadion.admin.access;

/** The identity provider, or what came from it, does not let this person in. */
final class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    SignInRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

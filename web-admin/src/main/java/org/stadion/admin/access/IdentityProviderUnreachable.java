package org.stadion.admin.access;

/** The identity provider does not answer, or not sensibly. It may later. */
final class IdentityProviderUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityProviderUnreachable(String what, Throwable cause) {
        super(what, cause);
    }

    IdentityProviderUnreachable(String what) {
        super(what);
    }
}

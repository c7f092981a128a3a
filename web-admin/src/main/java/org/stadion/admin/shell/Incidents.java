package org.stadion.admin.shell;

import java.security.SecureRandom;

/** Short names for failures, easy to read out on the telephone: the page shows one, the log has the rest. */
public final class Incidents {

    /** Crockford's base 32: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    public static String next() {
        return group() + "-" + group();
    }

    private static String group() {
        var text = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

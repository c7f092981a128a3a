package org.stadion.profiles.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which handles there may be, and which a newcomer gets. */
public final class Handles {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_.-]{3,30}");
    private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9_.-]+");
    private static final Pattern EDGE = Pattern.compile("^[-.]+|[-.]+$");
    private static final int SHORTEST = 3;
    private static final int LONGEST_STEM = 20;
    private static final int NUMBERED = 9;

    /** Names that would let somebody pass for the house. */
    private static final Set<String> RESERVED =
            Set.of("admin", "administrator", "moderator", "root", "stadion", "support", "system");

    private Handles() {}

    public static boolean wellFormed(String handle) {
        return FORM.matcher(handle).matches();
    }

    public static boolean reserved(String handle) {
        return RESERVED.contains(handle);
    }

    /**
     * Handles for a newcomer, best first; the last one holds the athlete's own id, so nobody else can have it.
     *
     * @param username the user name, or an e-mail address of which only the part before the @ is used
     */
    public static Stream<String> candidates(String username, UUID athlete) {
        var stem = stem(username);
        var plain = Stream.of(stem).filter(handle -> !reserved(handle));
        var numbered = IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> stem + number);
        var id = athlete.toString().replace("-", "");
        // The tail of a version 7 id is its random part.
        var unique = Stream.of(stem + "-" + id.substring(id.length() - 9), id.substring(2));
        return Stream.of(plain, numbered, unique).flatMap(handles -> handles);
    }

    private static String stem(String username) {
        var at = username.indexOf('@');
        var name = at > 0 ? username.substring(0, at) : username;
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var kept = EDGE.matcher(FOREIGN.matcher(plain).replaceAll("-")).replaceAll("");
        var cut = kept.length() > LONGEST_STEM ? kept.substring(0, LONGEST_STEM) : kept;
        return cut.length() < SHORTEST ? "athlete" : cut;
    }
}

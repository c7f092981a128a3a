package org.stadion.api.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.kernel.StaleVersion;
import org.stadion.kernel.Versioned;

/**
 * What an edit is based on: a version that an answer carried as its {@code ETag}, and that comes back as the tags of an
 * {@code If-Match} header. A weak tag is taken for its strong twin, because
 * compressing proxies weaken tags on the way and ours name a version, not bytes.
 */
public final class EditBasis {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(?:\\..*)?");

    private final boolean whatever;
    private final List<String> tags;

    private EditBasis(boolean whatever, List<String> tags) {
        this.whatever = whatever;
        this.tags = tags;
    }

    /** The answer that an edit can be based on. */
    public static Response answer(Versioned view) {
        return answer(view, Tags.of(view.version()));
    }

    /** @param variant what the answer depends on besides the version */
    public static Response answer(Versioned view, String variant) {
        return answer(view, Tags.of(view.version(), variant));
    }

    private static Response answer(Versioned view, EntityTag tag) {
        return Response.ok(view).tag(tag).build();
    }

    /**
     * The version that must still be there for an edit to go ahead.
     *
     * @param current asked only when the header alone does not tell
     * @throws Refusal (428) if the header is missing
     * @throws StaleVersion if none of the tags names a version that can be current
     */
    public static long version(@Nullable String ifMatch, Supplier<? extends Versioned> current) {
        return required(ifMatch).version(() -> current.get().version());
    }

    /** @throws Refusal (428) if the header is missing */
    public static EditBasis required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    "if-match-required", "Send If-Match with the ETag of the read that your edit is based on.");
        }
        var tags = TAG.matcher(ifMatch).results().map(tag -> tag.group(1)).toList();
        return new EditBasis(ifMatch.strip().equals("*"), tags);
    }

    private long version(LongSupplier current) {
        if (!whatever && tags.size() == 1) {
            return versions().findFirst().orElseThrow(StaleVersion::new);
        }
        long now = current.getAsLong();
        if (whatever || versions().anyMatch(version -> version == now)) {
            return now;
        }
        throw new StaleVersion();
    }

    /** @throws StaleVersion if no tag is that of the present content */
    public void requireTag(Supplier<String> present) {
        if (!whatever && !tags.contains(present.get())) {
            throw new StaleVersion();
        }
    }

    private Stream<Long> versions() {
        return tags.stream()
                .map(VERSION::matcher)
                .filter(version -> version.matches())
                .map(version -> Long.valueOf(version.group(1)));
    }
}

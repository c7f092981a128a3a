package org.stadion.api.http;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.kernel.StaleVersion;

/**
 * What an edit is based on: the tags of its {@code If-Match} header. A weak tag is taken for its strong twin, because
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

    /** @throws Refusal (428) if the header is missing */
    public static EditBasis required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    "if-match-required", "Send If-Match with the ETag of the read that your edit is based on.");
        }
        var tags = TAG.matcher(ifMatch).results().map(tag -> tag.group(1)).toList();
        return new EditBasis(ifMatch.strip().equals("*"), tags);
    }

    /**
     * The version that must still be there for the edit to go ahead.
     *
     * @param current asked only when the header alone does not tell
     * @throws StaleVersion if none of the tags names a version that can be current
     */
    public long version(LongSupplier current) {
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

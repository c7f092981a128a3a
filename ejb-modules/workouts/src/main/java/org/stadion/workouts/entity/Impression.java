package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it felt to the athlete, and the words under which it is found again.
 *
 * @param rpe rating of perceived exertion, 1 to 10 in steps of a half
 * @param feeling 1 very weak to 5 very strong
 * @param tagText as {@link #tagged} writes them
 */
@Embeddable
public record Impression(
        @Column @Nullable Double rpe,
        @Column @Nullable Integer feeling,
        @Column(name = "tags", nullable = false) String tagText) {

    public static final Impression NONE = new Impression(null, null, "");

    private static final String BAR = "|";

    public Impression rated(@Nullable Double exertion) {
        return new Impression(exertion, feeling, tagText);
    }

    public Impression felt(@Nullable Integer strength) {
        return new Impression(rpe, strength, tagText);
    }

    /** @param words without a bar in any of them */
    public Impression tagged(List<String> words) {
        return new Impression(rpe, feeling, words.isEmpty() ? "" : BAR + String.join(BAR, words) + BAR);
    }

    public List<String> tags() {
        return tagText.isEmpty()
                ? List.of()
                : List.of(tagText.substring(1, tagText.length() - 1).split("\\|", -1));
    }

    /** How the stored text shows that it has this tag. */
    static String marked(String tag) {
        return BAR + tag + BAR;
    }
}

package org.stadion.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;
import org.stadion.kernel.Ids;

/** An article. */
public record ArticleId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        Objects.requireNonNull(value, "article id");
    }

    public static ArticleId next() {
        return new ArticleId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

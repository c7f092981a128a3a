package org.stadion.api.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.PageRequest;

/** The two query parameters of every list. */
public class Paging {

    private static final int LONGEST_CURSOR = 200;

    @QueryParam("limit")
    @Parameter(
            description = "Items a page at the most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "30"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "`next` of the page before; absent for the first page.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_CURSOR))
    @Nullable
    String cursor;

    /** @throws Refusal if a parameter is wrong */
    public PageRequest request() {
        return new PageRequest(limit(), cursor());
    }

    private int limit() {
        return Parameters.number("limit", limit, PageRequest.USUAL, 1, PageRequest.MOST);
    }

    private @Nullable Cursor cursor() {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        if (cursor.length() > LONGEST_CURSOR) {
            throw Refusal.ofParameter("cursor", "too_long", "it did not come from an earlier page");
        }
        return new Cursor(cursor);
    }
}

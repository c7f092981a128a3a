package org.stadion.api.workouts;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.stadion.api.http.Tags;
import org.stadion.api.problem.Refusal;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.Workouts.OriginalFile;

/** A file to be saved, never to be shown: some of them were made by strangers. */
record Attachment(String name, String contentType, EntityTag tag) {

    /** An uploaded file as it is kept. It never changes, so it may be cached. */
    static Response original(OriginalFile file, ObjectStore objects) {
        var bytes = objects.get(file.key())
                .orElseThrow(
                        () -> Refusal.of("original-not-found", "The original of this workout is not kept any more."));
        StreamingOutput copy = out -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
        return new Attachment(file.name(), file.contentType(), new EntityTag(Tags.digest(file.key())))
                .with(copy)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .build();
    }

    Response.ResponseBuilder with(StreamingOutput content) {
        return Response.ok(content, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded())
                .header("X-Content-Type-Options", "nosniff")
                .tag(tag);
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

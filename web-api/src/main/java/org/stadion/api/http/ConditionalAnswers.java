package org.stadion.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives every JSON answer to a read an entity tag, made of its content where the resource set none, and answers
 * {@code 304} when the client has it already.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ConditionalAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!isRead(request.getMethod()) || response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        var tag = response.getEntityTag();
        if (tag == null && isJson(response.getMediaType())) {
            byte[] content = JsonDialect.MAPPER.writeValueAsBytes(response.getEntity());
            tag = Tags.ofContent(content);
            response.setEntity(content, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        if (tag != null && knows(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean knows(@Nullable String ifNoneMatch, EntityTag tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals('"' + tag.getValue() + '"'));
    }
}

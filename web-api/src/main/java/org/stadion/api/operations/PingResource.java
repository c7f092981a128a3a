package org.stadion.api.operations;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says that HTTP is answered, and nothing more: no log-in, no database, no limit. */
@Path("/ping")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class PingResource {

    /** The answer. */
    @Schema(name = "Pong", description = "A sign of life.")
    public record Pong(@Schema(examples = "ok") String status) {}

    private static final Pong OK = new Pong("ok");

    @GET
    @PermitAll
    @Operation(operationId = "ping", summary = "Does the server answer?")
    public Pong ping() {
        return OK;
    }
}

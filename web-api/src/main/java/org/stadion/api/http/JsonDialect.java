package org.stadion.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.stadion.kernel.Json;

/** Makes JAX-RS speak the product's JSON. */
@Provider
public class JsonDialect implements ContextResolver<ObjectMapper> {

    static final ObjectMapper MAPPER = Json.mapper().copy().registerModules(new PatchModule(), new DayModule());

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }
}

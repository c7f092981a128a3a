package org.stadion.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.stadion.api.RequestId;

/** Bodies that are no JSON, or not the JSON that is wanted. */
@Provider
@Priority(Priorities.USER - 1)
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException e) {
        return JsonProblems.of(e).at(RequestId.current()).answer().build();
    }
}

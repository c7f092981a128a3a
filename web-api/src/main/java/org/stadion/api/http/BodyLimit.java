package org.stadion.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.stadion.api.problem.Refusal;

/** Bounds every body but uploads, which have bounds of their own. An operation may say that it takes more. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 256 * 1024;

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return;
        }
        int most = most();
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), most));
        }
    }

    private int most() {
        var method = resource == null ? null : resource.getResourceMethod();
        var larger = method == null ? null : method.getAnnotation(LargerBody.class);
        return larger == null ? MOST_BYTES : larger.value();
    }

    private static Refusal tooLarge(int most) {
        return Refusal.of("body-too-large", "A body of at most " + most + " bytes is taken here.");
    }

    /** Counts what a chunked body brings. */
    private static final class Bounded extends FilterInputStream {

        private final int most;
        private long read;

        Bounded(InputStream body, int most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int some = super.read(into, from, count);
            return some < 0 ? some : counted(some, some);
        }

        private int counted(int more, int result) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
            return result;
        }
    }
}

package org.stadion.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.stadion.api.problem.Refusal;

/** Bounds every body but uploads, which have bounds of their own. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return;
        }
        if (request.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of("body-too-large", "A body of at most " + MOST_BYTES + " bytes is taken here.");
    }

    /** Counts what a chunked body brings. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            return some < 0 ? some : counted(some, some);
        }

        private int counted(int more, int result) {
            read += more;
            if (read > MOST_BYTES) {
                throw tooLarge();
            }
            return result;
        }
    }
}

package org.stadion.api.workouts;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import org.stadion.api.Api;
import org.stadion.workouts.Imports;

/**
 * Lets the server take in multipart bodies for JAX-RS: small parts in memory, others written to disk while they come in,
 * and stopped at the bounds.
 * The server makes the servlet of JAX-RS itself and leaves no place in {@code web.xml} to say this.
 */
@WebListener
public class UploadBounds implements ServletContextListener {

    /** Below what the server takes from any request, so that it is we who refuse. */
    static final long MOST_BYTES = 250_000_000;

    private static final int KEPT_IN_MEMORY = 200_000;
    private static final String USUAL_FOLDER = "";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (event.getServletContext().getServletRegistration(Api.class.getName())
                instanceof ServletRegistration.Dynamic rest) {
            rest.setMultipartConfig(
                    new MultipartConfigElement(USUAL_FOLDER, Imports.MOST_BYTES, MOST_BYTES, KEPT_IN_MEMORY));
        } else {
            throw new IllegalStateException("the servlet of JAX-RS cannot be told to take in uploads");
        }
    }
}

package org.stadion.admin.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stadion.admin.access.ConsoleSettings;

/**
 * What a browser may load and run on our pages: our own files, and scripts that carry the page's nonce, which PrimeFaces
 * appends to the end of this text. Inline styles stay allowed, because its components set sizes and positions with them.
 * The sign-out form is sent on to the identity provider, so forms may go there.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

    @Inject
    ConsoleSettings settings;

    public String text() {
        return "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; "
                + "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + settings.issuerOrigin() + "; script-src 'self'";
    }
}

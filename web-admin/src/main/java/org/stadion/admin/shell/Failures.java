package org.stadion.admin.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Exceptions;
import org.primefaces.csp.CspException;
import org.stadion.admin.access.ReturnPath;

/**
 * Failures that no page expected: logged once under an incident id, shown without their insides. A page that expired is
 * no failure: it is loaded again, and so is the page of a form that lacks the secret given to it.
 */
public final class Failures extends ExceptionHandlerWrapper {

    static final String INCIDENT = "org.stadion.admin.incident";

    private static final String INCIDENT_HEADER = "Stadion-Incident";

    private Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            var context = FacesContext.getCurrentInstance();
            var failure = Exceptions.unwrap(events.next().getContext().getException(), FacesException.class);
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
            answer(context, failure);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
        var external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            if (failure instanceof ViewExpiredException || failure instanceof CspException) {
                reload(request, response);
            } else {
                var incident = Incidents.next();
                ShellLog.LOG.pageBroken(request.getRequestURI(), incident, failure);
                report(request, response, incident);
            }
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser did not wait for the answer", gone);
        }
    }

    private static void reload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var page = request.getRequestURI().replaceFirst("\\.xhtml$", "");
        var address = ReturnPath.of(query == null ? page : page + "?" + query);
        if (PartialAnswer.isWanted(request)) {
            PartialAnswer.redirect(response, address);
        } else {
            response.sendRedirect(address);
        }
    }

    private static void report(HttpServletRequest request, HttpServletResponse response, String incident)
            throws IOException {
        if (PartialAnswer.isWanted(request)) {
            response.setHeader(INCIDENT_HEADER, incident);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else {
            request.setAttribute(INCIDENT, incident);
            Trouble.BROKEN.answer(request, response);
        }
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Failures(getWrapped().getExceptionHandler());
        }
    }
}

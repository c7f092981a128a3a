package org.stadion.admin.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.stadion.kernel.DomainException;

/** Does what a person asked for and tells them how it went. */
public final class Notices {

    private Notices() {}

    /** @return whether it was done; when a rule or a missing right forbade it, the person has been told why */
    public static boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (DomainException no) {
            warn(no.detail());
        } catch (EJBAccessException noRight) {
            warn(Texts.text("notice.no-right"));
        }
        return false;
    }

    public static void done(String text) {
        say(FacesMessage.SEVERITY_INFO, text);
    }

    public static void warn(String text) {
        say(FacesMessage.SEVERITY_WARN, text);
    }

    /** A field is wrong: said beside it, and the dialog stays open. */
    public static void refuse(String field, String text) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    private static void say(FacesMessage.Severity severity, String text) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text, null));
    }
}

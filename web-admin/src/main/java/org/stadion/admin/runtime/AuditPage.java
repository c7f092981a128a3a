package org.stadion.admin.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Trail;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;

/** Who did what to which thing, and why. Nothing here can be changed. */
@Named("auditLog")
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    transient Audit audit;

    @Inject
    @Param(name = "actor")
    transient @Nullable String actorParameter;

    @Inject
    @Param(name = "action")
    transient @Nullable String actionParameter;

    @Inject
    @Param(name = "object")
    transient @Nullable String objectParameter;

    @Inject
    @Param(name = "after")
    transient @Nullable String afterParameter;

    private transient Panel<Page<Audit.Entry>> panel = Panels.fill("audit", Page::empty);
    private transient @Nullable Cursor after;
    private final Trail trail = new Trail();
    private String actor = "";
    private String action = "";
    private String object = "";

    @PostConstruct
    void open() {
        actor = Address.words(actorParameter);
        action = Address.words(actionParameter);
        object = Address.words(objectParameter);
        after = Address.cursor(afterParameter);
        load();
    }

    public void search() {
        after = null;
        trail.forget();
        reload();
    }

    public void showEverything() {
        actor = "";
        action = "";
        object = "";
        search();
    }

    public void next() {
        var next = panel.content().next();
        if (next != null) {
            trail.leave(after);
            after = next;
            reload();
        }
    }

    public void previous() {
        after = trail.isEmpty() ? null : trail.back().orElse(null);
        reload();
    }

    public void reload() {
        load();
        PrimeFaces.current().executeScript("Stadion.address('audit" + address() + "')");
    }

    public Panel<Page<Audit.Entry>> panel() {
        return panel;
    }

    public boolean isFirstPage() {
        return after == null;
    }

    public boolean isNarrowed() {
        return !(actor + action + object).isEmpty();
    }

    /** The page of the thing that an entry is about, or nothing. */
    public String page(Audit.Entry entry) {
        var parts = entry.object().split("/", 2);
        if (parts.length < 2) {
            return "";
        }
        return switch (parts[0]) {
            case "import-file" -> "import?file=" + parts[1];
            case "dead-letter" -> "dead-letter?id=" + parts[1];
            default -> "";
        };
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    private String address() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("actor", actor);
        parameters.put("action", action);
        parameters.put("object", object);
        parameters.put("after", after == null ? "" : after.token());
        return Address.query(parameters);
    }

    private void load() {
        var filter = new Audit.Filter(orNull(actor), orNull(action), orNull(object));
        panel = Panels.fill("audit", () -> {
            try {
                return audit.entries(filter, new PageRequest(LINES, after));
            } catch (DomainException.Invalid unreadableCursor) {
                after = null;
                return audit.entries(filter, PageRequest.first(LINES));
            }
        });
    }

    private static @Nullable String orNull(String text) {
        var words = Address.words(text);
        return words.isEmpty() ? null : words;
    }
}

package org.stadion.admin.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.ListPage;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;

/** Who did what to which thing, and why. Nothing here can be changed. */
@Named("auditLog")
@ViewScoped
public class AuditPage extends ListPage<Audit.Entry> {

    private static final long serialVersionUID = 1L;

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

    private String actor = "";
    private String action = "";
    private String object = "";

    public AuditPage() {
        super("audit", 50);
    }

    @PostConstruct
    void open() {
        actor = Address.words(actorParameter);
        action = Address.words(actionParameter);
        object = Address.words(objectParameter);
        openAt(Address.cursor(afterParameter));
    }

    public void search() {
        showFromStart();
    }

    public void showEverything() {
        actor = "";
        action = "";
        object = "";
        search();
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

    @Override
    protected String address(@Nullable Cursor from) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("actor", actor);
        parameters.put("action", action);
        parameters.put("object", object);
        parameters.put("after", from == null ? "" : from.token());
        return Address.query(parameters);
    }

    @Override
    protected Page<Audit.Entry> list(PageRequest request) {
        return audit.entries(new Audit.Filter(orNull(actor), orNull(action), orNull(object)), request);
    }

    private static @Nullable String orNull(String text) {
        var words = Address.words(text);
        return words.isEmpty() ? null : words;
    }
}

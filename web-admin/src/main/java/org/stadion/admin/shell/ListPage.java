package org.stadion.admin.shell;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** A list that is shown some lines at a time: it knows the way back, and its address says what it shows. */
public abstract class ListPage<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final int lines;
    private final Trail trail = new Trail();
    private transient @Nullable Cursor start;
    private transient Panel<Page<T>> panel = Panels.fill("list", Page::empty);

    /** @param name of the page in its address */
    protected ListPage(String name, int lines) {
        this.name = name;
        this.lines = lines;
    }

    /** @throws DomainException.Invalid if the list has no such place to begin at */
    protected abstract Page<T> list(PageRequest request);

    /** The part of the address behind the question mark, with it. */
    protected abstract String address(@Nullable Cursor from);

    /** Shows the list as its address says. */
    protected void openAt(@Nullable Cursor from) {
        start = from;
        load();
    }

    /** Shows the list from its beginning, as when other things are asked for. */
    protected void showFromStart() {
        start = null;
        trail.forget();
        reload();
    }

    public void next() {
        var next = panel.content().next();
        if (next != null) {
            trail.leave(start);
            start = next;
            reload();
        }
    }

    public void previous() {
        start = trail.isEmpty() ? null : trail.back().orElse(null);
        reload();
    }

    public void reload() {
        load();
        PrimeFaces.current().executeScript("Stadion.address('" + name + address(start) + "')");
    }

    protected void load() {
        panel = Panels.fill(name, () -> {
            try {
                return list(new PageRequest(lines, start));
            } catch (DomainException.Invalid unreadableCursor) {
                start = null;
                return list(PageRequest.first(lines));
            }
        });
    }

    public Panel<Page<T>> panel() {
        return panel;
    }

    public boolean isFirstPage() {
        return start == null;
    }
}

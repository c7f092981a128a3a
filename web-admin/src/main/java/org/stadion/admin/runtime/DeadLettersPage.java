package org.stadion.admin.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.primefaces.PrimeFaces;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Texts;
import org.stadion.admin.shell.Trail;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/** The dead-letter office: what died, why, and sending it again or throwing it away. */
@Named("deadLetters")
@ViewScoped
public class DeadLettersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    @Inject
    transient DeadLetters office;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "kind")
    transient @Nullable String kindParameter;

    @Inject
    @Param(name = "q")
    transient @Nullable String textParameter;

    @Inject
    @Param(name = "after")
    transient @Nullable String afterParameter;

    private transient DeadLettersQuery query = DeadLettersQuery.EVERYTHING;
    private transient Panel<Page<DeadLetter>> panel = Panels.fill("dead letters", Page::empty);
    private transient List<DeadLetter> selected = new ArrayList<>();
    private final Trail trail = new Trail();
    private String text = "";
    private String confirmation = "";

    @NotBlank(message = "{reason.needed}")
    @Size(max = 500, message = "{reason.too-long}")
    private String reason = "";

    @PostConstruct
    void open() {
        query = DeadLettersQuery.read(kindParameter, textParameter, afterParameter);
        text = query.text();
        load();
    }

    public void search() {
        show(query.withText(text));
    }

    /** @param kind empty for all */
    public void showKind(String kind) {
        show(query.withKind(kind));
    }

    public void showEverything() {
        text = "";
        show(DeadLettersQuery.EVERYTHING);
    }

    public void next() {
        var next = panel.content().next();
        if (next != null) {
            trail.leave(query.after());
            query = query.from(next);
            reload();
        }
    }

    public void previous() {
        query = query.from(trail.isEmpty() ? null : trail.back().orElse(null));
        reload();
    }

    public void reload() {
        load();
        PrimeFaces.current().executeScript("Stadion.address('dead-letters" + query.address() + "')");
    }

    public void replay() {
        long done = selected.stream()
                .filter(letter -> Notices.attempt(() -> office.replay(letter.id(), me.user(), reason.strip())))
                .count();
        finish(done, "dead-letters.replayed");
    }

    /** Nothing brings them back, so the person must have typed the word that the dialog shows. */
    public void discard() {
        if (!confirmation.strip().equalsIgnoreCase(confirmationWord())) {
            Notices.refuse("discardForm:confirmation", Texts.text1("confirmation.differs", confirmationWord()));
            return;
        }
        long done = selected.stream()
                .filter(letter -> Notices.attempt(() -> office.discard(letter.id(), me.user(), reason.strip())))
                .count();
        finish(done, "dead-letters.discarded");
    }

    public String confirmationWord() {
        return Texts.text("confirmation.discard") + " " + selected.size();
    }

    public Panel<Page<DeadLetter>> panel() {
        return panel;
    }

    public List<DeadLetter.Kind> kinds() {
        return List.of(DeadLetter.Kind.values());
    }

    public String kind() {
        return query.kind().map(Enum::name).orElse("");
    }

    public boolean isFirstPage() {
        return query.after() == null;
    }

    public boolean isNarrowed() {
        return query.kind().isPresent() || !query.text().isEmpty();
    }

    public boolean isReplayable() {
        return me.may(Right.REPLAY_DEAD_LETTERS);
    }

    public boolean isDiscardable() {
        return me.may(Right.DISCARD_DEAD_LETTERS);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }

    public List<DeadLetter> getSelected() {
        return selected;
    }

    public void setSelected(List<DeadLetter> selected) {
        this.selected = selected;
    }

    private void finish(long done, String key) {
        if (done > 0) {
            Notices.done(Texts.count(key, done));
        }
        reason = "";
        confirmation = "";
        load();
    }

    private void show(DeadLettersQuery wanted) {
        query = wanted;
        trail.forget();
        reload();
    }

    private void load() {
        selected = new ArrayList<>();
        panel = Panels.fill("dead letters", () -> {
            try {
                return office.list(query.filter(), new PageRequest(LINES, query.after()));
            } catch (DomainException.Invalid unreadableCursor) {
                query = query.from(null);
                return office.list(query.filter(), PageRequest.first(LINES));
            }
        });
    }
}

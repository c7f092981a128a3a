package org.stadion.admin.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.ListPage;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Reason;
import org.stadion.admin.shell.Texts;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/** The dead-letter office: what died, why, and sending it again or throwing it away. */
@Named("deadLetters")
@ViewScoped
public class DeadLettersPage extends ListPage<DeadLetter> {

    private static final long serialVersionUID = 1L;

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
    private transient List<DeadLetter> selected = new ArrayList<>();
    private final Reason reason = new Reason();
    private final Confirmation confirmation = new Confirmation();
    private String text = "";

    public DeadLettersPage() {
        super("dead-letters", 25);
    }

    @PostConstruct
    void open() {
        query = DeadLettersQuery.read(kindParameter, textParameter);
        text = query.text();
        openAt(Address.cursor(afterParameter));
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

    public void replay() {
        long done = selected.stream()
                .filter(letter -> Notices.attempt(() -> office.replay(letter.id(), me.user(), reason.words())))
                .count();
        finish(done, "dead-letters.replayed");
    }

    /** Nothing brings them back, so the person must have typed the word that the dialog shows. */
    public void discard() {
        if (!confirmation.is(confirmationWord())) {
            return;
        }
        long done = selected.stream()
                .filter(letter -> Notices.attempt(() -> office.discard(letter.id(), me.user(), reason.words())))
                .count();
        finish(done, "dead-letters.discarded");
    }

    public String confirmationWord() {
        return Texts.text("confirmation.discard") + " " + selected.size();
    }

    public List<DeadLetter.Kind> kinds() {
        return List.of(DeadLetter.Kind.values());
    }

    public String kind() {
        return query.kind().map(Enum::name).orElse("");
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

    public Reason getReason() {
        return reason;
    }

    public Confirmation getConfirmation() {
        return confirmation;
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
        reason.forget();
        confirmation.forget();
        load();
    }

    private void show(DeadLettersQuery wanted) {
        query = wanted;
        showFromStart();
    }

    @Override
    protected void load() {
        selected = new ArrayList<>();
        super.load();
    }

    @Override
    protected Page<DeadLetter> list(PageRequest request) {
        return office.list(query.filter(), request);
    }

    @Override
    protected String address(@Nullable Cursor from) {
        return query.address(from);
    }
}

package org.stadion.admin.workouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.ListPage;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Reason;
import org.stadion.admin.shell.Texts;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.ImportOperations;
import org.stadion.workouts.ImportView;

/** The list of imported files: found, paged through, and taken in again in bulk. */
@Named("imports")
@ViewScoped
public class ImportsPage extends ListPage<ImportLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportOperations operations;

    @Inject
    transient Profiles profiles;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "state")
    transient @Nullable String stateParameter;

    @Inject
    @Param(name = "athlete")
    transient @Nullable String athleteParameter;

    @Inject
    @Param(name = "q")
    transient @Nullable String textParameter;

    @Inject
    @Param(name = "order")
    transient @Nullable String orderParameter;

    @Inject
    @Param(name = "after")
    transient @Nullable String afterParameter;

    private transient ImportsQuery query = ImportsQuery.EVERYTHING;
    private transient List<ImportLine> selected = new ArrayList<>();
    private final Reason reason = new Reason();
    private String text = "";

    public ImportsPage() {
        super("imports", 25);
    }

    @PostConstruct
    void open() {
        query = ImportsQuery.read(stateParameter, athleteParameter, textParameter, orderParameter);
        text = query.text();
        openAt(Address.cursor(afterParameter));
    }

    public void search() {
        show(query.withText(text));
    }

    /** @param state empty for all */
    public void showState(String state) {
        show(query.withState(state));
    }

    public void turnOrder() {
        show(query.turned());
    }

    public void ofEverybody() {
        show(query.ofEverybody());
    }

    public void showEverything() {
        text = "";
        show(ImportsQuery.EVERYTHING);
    }

    /** Takes the failed ones among the selected in again. */
    public void retry() {
        int done = 0;
        for (var line : failedSelected()) {
            if (Notices.attempt(() -> operations.retry(line.file(), me.user(), reason.words()))) {
                done++;
            }
        }
        if (done > 0) {
            Notices.done(Texts.count("imports.retried", done));
        }
        reason.forget();
        load();
    }

    public List<ImportLine> failedSelected() {
        return selected.stream().filter(ImportLine::isFailed).toList();
    }

    public int otherSelected() {
        return selected.size() - failedSelected().size();
    }

    public List<ImportView.State> states() {
        return List.of(ImportView.State.values());
    }

    /** The chosen state's name, or nothing. */
    public String state() {
        return query.state().map(Enum::name).orElse("");
    }

    public boolean isOldestFirst() {
        return query.oldestFirst();
    }

    public boolean isNarrowed() {
        return query.state().isPresent()
                || query.athlete().isPresent()
                || !query.text().isEmpty();
    }

    /** Whose imports are shown, or nothing when everybody's. */
    public String athlete() {
        return query.athlete()
                .map(id -> {
                    var card = cards(Set.of(id)).get(id);
                    return card == null ? id.toString() : card.displayName();
                })
                .orElse("");
    }

    public String exportAddress() {
        return "imports-export" + query.address(null);
    }

    public boolean isExportable() {
        return me.may(Right.EXPORT_IMPORTS);
    }

    public boolean isRetryable() {
        return me.may(Right.RETRY_IMPORTS);
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

    public List<ImportLine> getSelected() {
        return selected;
    }

    public void setSelected(List<ImportLine> selected) {
        this.selected = selected;
    }

    private void show(ImportsQuery wanted) {
        query = wanted;
        showFromStart();
    }

    @Override
    protected void load() {
        selected = new ArrayList<>();
        super.load();
    }

    @Override
    protected Page<ImportLine> list(PageRequest request) {
        var page = operations.list(query.filter(), request);
        return new Page<>(ImportLine.of(page.items(), this::cards), page.next());
    }

    @Override
    protected String address(@Nullable Cursor from) {
        return query.address(from);
    }

    private Map<AthleteId, AthleteCard> cards(Set<AthleteId> athletes) {
        return profiles.cards(athletes);
    }
}

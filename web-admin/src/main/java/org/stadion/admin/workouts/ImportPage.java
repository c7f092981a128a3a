package org.stadion.admin.workouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.stadion.admin.rights.Right;
import org.stadion.admin.shell.Address;
import org.stadion.admin.shell.Happening;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Reason;
import org.stadion.admin.shell.Texts;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.Profiles;
import org.stadion.runtime.Audit;
import org.stadion.workouts.ImportOperations;

/** One imported file: what became of it, everything that happened to it, and taking it in again. */
@Named("importFile")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ACTS = 50;

    @Inject
    transient ImportOperations operations;

    @Inject
    transient Profiles profiles;

    @Inject
    transient Audit audit;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "file")
    transient @Nullable String fileParameter;

    private transient Panel<Optional<ImportOperations.Details>> panel = Panels.fill("import", Optional::empty);
    private transient @Nullable ImportLine line;
    private transient List<Happening> happenings = List.of();
    private @Nullable UUID file;

    private final Reason reason = new Reason();

    @PostConstruct
    void open() {
        file = Address.id(fileParameter).orElse(null);
        load();
    }

    /** Asks again. */
    public void load() {
        panel = Panels.fill("import", () -> Optional.ofNullable(file).flatMap(operations::find));
        if (isFound()) {
            line = ImportLine.of(List.of(details().row()), profiles::cards).getFirst();
            happenings = Happening.latestFirst(ImportTimeline.of(details()), acts());
        }
    }

    public void retry() {
        var wanted = details().row().file();
        if (Notices.attempt(() -> operations.retry(wanted, me.user(), reason.words()))) {
            Notices.done(Texts.count("imports.retried", 1));
        }
        reason.forget();
        load();
    }

    public Panel<Optional<ImportOperations.Details>> panel() {
        return panel;
    }

    public boolean isFound() {
        return panel.isThere() && panel.content().isPresent();
    }

    public ImportOperations.Details details() {
        return panel.content().orElseThrow();
    }

    public ImportLine line() {
        return Optional.ofNullable(line).orElseThrow();
    }

    public List<Happening> happenings() {
        return happenings;
    }

    public boolean isRetryable() {
        return isFound() && line().isFailed() && me.may(Right.RETRY_IMPORTS);
    }

    public Reason getReason() {
        return reason;
    }

    /** What people did to it; the audit log is not open to everybody who may see the file, and then it is left out. */
    private List<Happening> acts() {
        var acts = Panels.fill(
                "acts on an import",
                () -> audit.entries(Audit.Filter.object("import-file/" + file), PageRequest.first(MOST_ACTS)));
        return acts.isThere() ? Happening.ofActs(acts.content().items()) : List.of();
    }
}

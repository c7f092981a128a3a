package org.stadion.admin.runtime;

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
import org.stadion.admin.shell.Happening;
import org.stadion.admin.shell.Me;
import org.stadion.admin.shell.Notices;
import org.stadion.admin.shell.Panel;
import org.stadion.admin.shell.Panels;
import org.stadion.admin.shell.Reason;
import org.stadion.admin.shell.Texts;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit;
import org.stadion.runtime.DeadLetter;
import org.stadion.runtime.DeadLetters;

/** One dead letter: what it carried, why it died, and what people did about it, even after it is gone. */
@Named("deadLetter")
@ViewScoped
public class DeadLetterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ACTS = 50;
    private static final String IMPORTS = "telemetry-import";

    @Inject
    transient DeadLetters office;

    @Inject
    transient Audit audit;

    @Inject
    transient Me me;

    @Inject
    @Param(name = "id")
    transient @Nullable String idParameter;

    private transient Panel<Optional<DeadLetter>> panel = Panels.fill("dead letter", Optional::empty);
    private transient List<Happening> happenings = List.of();
    private String id = "";
    private final Confirmation confirmation = new Confirmation();

    private final Reason reason = new Reason();

    @PostConstruct
    void open() {
        id = Optional.ofNullable(idParameter)
                .filter(text -> text.matches("[A-Za-z0-9:._/-]{1,200}"))
                .orElse("");
        load();
    }

    public void load() {
        panel = Panels.fill("dead letter", this::find);
        happenings = Happening.latestFirst(deaths(), acts());
    }

    public void replay() {
        if (Notices.attempt(() -> office.replay(id, me.user(), reason.words()))) {
            Notices.done(Texts.count("dead-letters.replayed", 1));
        }
        reason.forget();
        load();
    }

    /** Nothing brings it back, so the person must have typed the word that the dialog shows. */
    public void discard() {
        if (!confirmation.is(confirmationWord())) {
            return;
        }
        if (Notices.attempt(() -> office.discard(id, me.user(), reason.words()))) {
            Notices.done(Texts.count("dead-letters.discarded", 1));
        }
        reason.forget();
        confirmation.forget();
        load();
    }

    public String confirmationWord() {
        return Texts.text("confirmation.discard");
    }

    public Panel<Optional<DeadLetter>> panel() {
        return panel;
    }

    public boolean isFound() {
        return panel.isThere() && panel.content().isPresent();
    }

    /** It is gone, and the audit log knows by whose hand. */
    public boolean isGone() {
        return panel.isThere() && panel.content().isEmpty() && !happenings.isEmpty();
    }

    public DeadLetter letter() {
        return panel.content().orElseThrow();
    }

    public String id() {
        return id;
    }

    /** The body for reading: JSON with one field a line, anything else as it is. */
    public String body() {
        return PrettyJson.of(letter().body());
    }

    /** The import file that the letter was about, or nothing. */
    public String importFile() {
        try {
            return letter().origin().contains(IMPORTS)
                    ? UUID.fromString(letter().body().strip()).toString()
                    : "";
        } catch (IllegalArgumentException noId) {
            return "";
        }
    }

    public List<Happening> happenings() {
        return happenings;
    }

    public boolean isReplayable() {
        return isFound() && me.may(Right.REPLAY_DEAD_LETTERS);
    }

    public boolean isDiscardable() {
        return isFound() && me.may(Right.DISCARD_DEAD_LETTERS);
    }

    public Reason getReason() {
        return reason;
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    private Optional<DeadLetter> find() {
        try {
            return id.isEmpty() ? Optional.empty() : office.find(id);
        } catch (DomainException.NotFound noSuchId) {
            return Optional.empty();
        }
    }

    private List<Happening> deaths() {
        return isFound()
                ? List.of(new Happening(
                        letter().diedAt(),
                        Happening.Tone.BAD,
                        Texts.text("timeline.died"),
                        Texts.count("timeline.attempt", letter().attempts()),
                        ""))
                : List.of();
    }

    /** The audit log is not open to everybody who may see the letter, and then it is left out. */
    private List<Happening> acts() {
        if (id.isEmpty()) {
            return List.of();
        }
        var acts = Panels.fill(
                "acts on a dead letter",
                () -> audit.entries(Audit.Filter.object("dead-letter/" + id), PageRequest.first(MOST_ACTS)));
        return acts.isThere() ? Happening.ofActs(acts.content().items()) : List.of();
    }
}
